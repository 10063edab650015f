// What is typed into a form and not yet acknowledged is kept in this browser, the head of the form says truly what is stored, and the end of a
// session is said with its reason. Needs no live server. The page's clock is that of the office: the server tells it.
(() => {
  'use strict';
  if (window.hengpingKeep) {
    return;
  }

  const PREFIX = 'hengping.kept:';
  const DAYS_KEPT = 7 * 24 * 3600 * 1000;
  const PATIENCE = 3000; // before a text that nobody acknowledged is sent again, and is said not to be saved
  const PAUSE = 1000; // in typing a note, before the server hears of it
  const MOST_STATES = 2000;
  const self = Math.random().toString(36).slice(2);

  let form = null; // the form on this page
  let place = ''; // where the person is in it
  let clock = 0; // the time of the office when this page's own clock began
  let shown = '';
  let leaving = false;
  let ended = false;
  let retry = 0;
  const states = []; // every state the head has shown, for those who check that it was true

  const now = () => Math.round(clock + performance.now());

  // ── the store ──
  const name = (of, key) => `${PREFIX}${of.person}:${of.form}:${key}`;

  const stored = () => {
    const all = [];
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.startsWith(PREFIX)) {
          const [person, id] = key.slice(PREFIX.length).split(':', 2);
          const rest = key.slice(PREFIX.length + person.length + id.length + 2);
          all.push({ name: key, person, form: id, key: rest, ...JSON.parse(localStorage.getItem(key)) });
        }
      }
    } catch (unreadable) {
      console.debug(unreadable);
    }
    return all;
  };

  const write = (key, entry) => {
    if (!form.keep) {
      return;
    }
    try {
      const kept = { text: entry.text, revision: entry.revision, at: entry.at, page: self };
      localStorage.setItem(name(form, key), JSON.stringify(kept));
    } catch (full) {
      form.keep = false;
      console.debug(full);
    }
  };

  const remove = (of, key) => {
    try {
      localStorage.removeItem(name(of, key));
    } catch (unreadable) {
      console.debug(unreadable);
    }
  };

  // What was stored is no longer kept, unless something else was typed there since.
  const acknowledge = (of, key, text) => {
    const entry = mine(of) ? form.open.get(key) : null;
    if (entry && entry.text === text) {
      form.open.delete(key);
    }
    if (entry && entry.text !== text) {
      entry.first = performance.now();
      return;
    }
    const kept = stored().find((one) => one.name === name(of, key));
    if (kept && (entry || kept.text === text)) {
      remove(of, key);
    }
  };

  const mine = (of) => form && form.person === of.person && form.form === of.form;
  const fromHere = (report) => mine(report) && form.screen === report.screen; // and not from the screen before

  // ── what is typed ──
  const keep = (key, text, note) => {
    const since = performance.now();
    const first = form.open.get(key)?.first ?? since; // since when something is waiting there
    const entry = { text, note, at: now(), since, first, revision: form.revision };
    form.open.set(key, entry);
    write(key, entry);
  };

  const typed = (host, text, note) => {
    const key = host.dataset.keep;
    if (note && !text) {
      form.open.delete(key);
      remove(form, key);
      show();
      return;
    }
    keep(key, text, note);
    show();
  };

  const chosen = (host) => {
    const item = [...host.querySelectorAll('vaadin-select-item')].find((one) => one.value === host.value);
    return (item ?? host.querySelector('vaadin-select-value-button'))?.textContent.trim() ?? '';
  };

  const listen = (event) => {
    const host = event.target.closest?.('[data-keep]');
    if (!host || !form || host.readonly || !form.line.isConnected) {
      return;
    }
    if (event.type === 'input') {
      typed(host, event.target.value, 'keepNote' in host.dataset);
    } else if (host.localName === 'vaadin-select') {
      typed(host, chosen(host), false);
    }
  };
  document.addEventListener('input', listen, true);
  document.addEventListener('change', listen, true);

  // ── what the head says ──
  const connection = () => {
    if (!navigator.onLine) {
      return 'offline';
    }
    return /reconnecting|connection-lost/.test(window.Vaadin?.connectionState?.state) ? 'unreachable' : '';
  };

  // What the server says has reached this page, so it is no longer being looked for, whatever the connection says of itself.
  const reached = () => {
    const connection = window.Vaadin?.connectionState;
    if (connection && /reconnecting|connection-lost/.test(connection.state)) {
      connection.state = 'connected';
    }
  };

  const fate = (key, entry) => {
    const held = form.held[key];
    return entry.note ? 'unsent' : held && held.text === entry.text ? held.why.toLowerCase() : 'saving';
  };

  const state = () => {
    const fates = new Set([...form.open].map(([key, entry]) => fate(key, entry)));
    if (ended && (fates.size || !form.savedAt)) {
      return form.keep ? 'ended' : 'lost';
    }
    if (ended) {
      return 'saved';
    }
    if (connection()) {
      return form.open.size || form.failures > 0 ? connection() : 'away';
    }
    if (form.failures > 0 || fates.has('waiting')) {
      return 'retrying';
    }
    if ([...form.open].some(([key, one]) => fate(key, one) === 'saving' && performance.now() - one.first > PATIENCE)) {
      return 'slow';
    }
    const worst = ['saving', 'refused', 'asked', 'invalid', 'unsent'].find((one) => fates.has(one));
    return worst ?? (form.savedAt ? 'saved' : 'automatic');
  };

  const show = () => {
    if (!form || !form.line.isConnected) {
      return;
    }
    const is = state();
    const text = form.words[is].replace('{0}', is === 'saved' ? form.savedAt : form.failures);
    if (text !== shown || form.line.textContent !== text) {
      shown = text;
      form.line.ariaLive = ['automatic', 'saving', 'saved'].includes(is) ? 'off' : 'polite'; // told when something is wrong, not every second
      form.line.textContent = text;
      form.line.dataset.state = is;
      form.line.title = text;
      states.push({ at: performance.timeOrigin + performance.now(), state: is, text, open: form.open.size });
      states.splice(0, states.length - MOST_STATES);
    }
  };
  addEventListener('online', () => setTimeout(show));
  addEventListener('offline', () => setTimeout(show));

  // With the number of the last report this page has heard: the server may have stored a text, or be done with it, and this page not know it yet.
  const send = (texts) =>
    form.line.$server.resend(
      texts.map(([key, entry]) => ({ key, ...entry })),
      form.reports,
    );

  // What the server never heard of is sent again: its field was gone before the text was on its way.
  const resend = () => {
    if (!form || ended || !form.line.isConnected || window.Vaadin?.connectionState?.state !== 'connected') {
      return;
    }
    const lost = [...form.open].filter(
      ([key, entry]) => fate(key, entry) === 'saving' && performance.now() - entry.since > PATIENCE,
    );
    if (lost.length) {
      lost.forEach(([, entry]) => (entry.since = performance.now()));
      send(lost);
    }
  };
  // Before something is pressed, and after a pause, the server hears of what it does not know yet: it asks before the page is left, and acts on what is seen.
  const handOver = (which) => {
    if (!form || ended || connection() || !form.line.isConnected) {
      return;
    }
    const unknown = [...form.open].filter(
      ([key, entry]) => !entry.handed && form.held[key]?.text !== entry.text && which(entry),
    );
    if (unknown.length) {
      unknown.forEach(([, entry]) => (entry.handed = true));
      send(unknown);
    }
  };
  const all = () => true;
  addEventListener('pointerdown', (event) => event.target.closest?.('[data-keep]') || handOver(all), true);
  addEventListener('keydown', (event) => (event.altKey || event.ctrlKey || event.metaKey) && handOver(all), true);

  setInterval(() => {
    handOver((entry) => entry.note && performance.now() - entry.since > PAUSE);
    resend();
    show();
  }, 1000);

  // ── windows of the same person tell each other which form they are at: what is typed there is not offered here ──
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('hengping.forms') : null;
  const others = new Set();
  channel?.addEventListener('message', ({ data }) => {
    if (data.ask && form?.line.isConnected && mine(data)) {
      channel.postMessage({ page: self });
    } else if (data.page) {
      others.add(data.page);
    }
  });

  const leftBehind = async (of) => {
    others.clear();
    channel?.postMessage({ ask: true, person: of.person, form: of.form });
    await new Promise((resolve) => setTimeout(resolve, 250));
    return stored()
      .filter((one) => one.person === of.person && one.form === of.form)
      .filter((one) => !others.has(one.page) && !of.open.has(one.key))
      .map(({ key, text, revision, at }) => ({ key, text, revision, at }));
  };

  const warn = (event) => {
    if (!leaving && form?.line.isConnected && (form.open.size || form.failures > 0)) {
      event.preventDefault();
      event.returnValue = '';
    }
  };
  addEventListener('beforeunload', warn);

  window.hengpingKeep = {
    states,

    // A form was opened on this page; answers what of it was left behind.
    open(line, setup) {
      clock = setup.now - performance.now();
      form = { ...setup, line, open: new Map(), held: {} };
      window.Vaadin?.connectionState?.addStateChangeListener(show);
      shown = '';
      show();
      return form.keep ? leftBehind(form) : [];
    },

    at(address) {
      place = address;
    },

    // The server says what has become of what was typed.
    told(report) {
      clock = report.now - performance.now();
      reached();
      Object.entries(report.stored).forEach(([key, text]) => acknowledge(report, key, text));
      report.gone.forEach((key) => {
        remove(report, key);
        if (mine(report)) {
          form.open.delete(key);
        }
      });
      if (!fromHere(report)) {
        return;
      }
      const { held, failures, savedAt, revision, reports } = report;
      Object.assign(form, { held, failures, savedAt, revision, reports });
      Object.entries(report.held).forEach(([key, { text, why }]) => {
        if (!form.open.has(key)) {
          keep(key, text, why === 'UNSENT');
        }
      });
      clearTimeout(retry);
      if (form.failures > 0) {
        const { line } = form;
        retry = setTimeout(() => line.isConnected && !ended && line.$server.again(), report.pause);
      }
      show();
    },

    // Whatever is too old goes, whoever typed it.
    sweep(today) {
      stored()
        .filter((one) => !(Math.abs(today - one.at) <= DAYS_KEPT))
        .forEach((one) => localStorage.removeItem(one.name));
    },

    // How many texts of this person lie here, of which forms.
    left(person) {
      const forms = {};
      stored()
        .filter((one) => one.person === person)
        .forEach((one) => (forms[one.form] = (forms[one.form] ?? 0) + 1));
      return forms;
    },

    // The person leaves, and what lies here with or without.
    leave(person, forget) {
      leaving = true;
      if (forget) {
        stored()
          .filter((one) => one.person === person)
          .forEach((one) => localStorage.removeItem(one.name));
      }
    },

    // For the end of a session.
    session: {
      end() {
        ended = true;
        reached();
        show();
      },
      back() {
        leaving = !form || form.keep || !form.open.size;
        return form?.line.isConnected ? place : location.search;
      },
      unsaved: () => (form?.line.isConnected ? { open: form.open.size, keep: form.keep, savedAt: form.savedAt } : null),
    },
  };
})();
