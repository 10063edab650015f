// The end of a session, and a lost connection, in our own words: why, when something was saved last, and the way back to the same place.
(() => {
  'use strict';
  if (window.hengpingSession) {
    return;
  }
  let words = null;
  let explained = false;

  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  // The same server ended the session itself; another one, or the same one started anew, never knew it.
  const reason = async () => {
    try {
      const answer = await fetch(`session-reason?server=${words.server}&since=${words.since}`, { cache: 'no-store' });
      const text = answer.ok ? (await answer.text()).trim() : '';
      return words.reasons[text] ? text : 'unknown';
    } catch (unreachable) {
      return 'unknown';
    }
  };

  const lines = (unsaved) => {
    const said = [];
    if (unsaved?.savedAt) {
      said.push(words.savedAt.replace('{0}', unsaved.savedAt));
    }
    if (unsaved?.open) {
      said.push((unsaved.keep ? words.kept : words.unkept).replace('{0}', unsaved.open));
    }
    return said;
  };

  const explain = async (known) => {
    if (explained) {
      return;
    }
    explained = true;
    const keep = window.hengpingKeep;
    keep.session.end();
    const why = known ?? (await reason());
    const box = element('div', 'session-end', '');
    box.setAttribute('popover', 'manual');
    const card = element('div', 'session-end-card', '');
    card.setAttribute('role', 'alert');
    card.append(element('h2', '', words.reasons[why].title), element('p', '', words.reasons[why].text));
    lines(keep.session.unsaved()).forEach((line) => card.append(element('p', 'session-end-saved', line)));
    const go = element('button', 'session-end-go', words.signIn);
    go.addEventListener('click', () => location.assign(location.pathname + keep.session.back()));
    card.append(go);
    box.append(card);
    document.body.append(box);
    box.showPopover?.();
  };

  // Vaadin's own box leads to a blank sign-in page on any key or click, and knows nothing of what was saved.
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const added of change.addedNodes) {
        const box = added.classList?.contains('v-system-error') ? added.textContent : '';
        const known = box.includes(words.cookies) ? 'cookies' : undefined;
        if (known || box.includes(words.expired)) {
          added.remove();
          explain(known);
        }
      }
    }
  });
  // Whoever is typing goes on typing, and it is kept: the keyboard comes to the box with Tab, and Vaadin's Escape is not heard.
  addEventListener(
    'keydown',
    (event) => {
      const go = document.querySelector('.session-end-go');
      if (go && event.key === 'Escape') {
        event.stopImmediatePropagation();
      } else if (go && event.key === 'Tab') {
        event.preventDefault();
        go.focus();
      }
    },
    true,
  );

  window.hengpingSession = {
    speak(said) {
      words = said;
      window.hengpingKeep.sweep(words.since);
      if (window.Vaadin?.connectionIndicator) {
        window.Vaadin.connectionIndicator.onlineText = words.online;
      }
      watch.observe(document.body, { childList: true });
    },
  };
})();
