/* The charts of the summary. ECharts draws them; the colours are the tokens of base.css, asked for afresh whenever light and dark change. */
(() => {
  const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const brush = pixel.getContext('2d', { willReadFrequently: true });
  const running = new WeakMap();
  const KINDS = { DUMBBELL: dumbbell, SCATTER: scatter, BARS: bars, LINES: lines };

  /* ECharts knows neither light-dark() nor oklch(): a real element resolves the token, one pixel makes it rgba. */
  function colour(el, token) {
    const probe = document.createElement('i');
    probe.style.color = `var(--hp-${token})`;
    el.appendChild(probe);
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${a / 255})`;
  }

  function palette(el) {
    return Object.fromEntries(
      ['ink', 'ink-2', 'ink-3', 'line', 'line-2', 'accent', 'err', 'paper', 'step-2'].map(token => [token, colour(el, token)])
    );
  }

  function axis(c, more) {
    const text = { color: c['ink-3'], fontSize: 12 };
    return {
      axisLine: { lineStyle: { color: c.line } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: c['line-2'] } },
      nameTextStyle: text,
      ...more,
      axisLabel: { ...text, ...(more.axisLabel || {}) },
    };
  }

  function common(el, c) {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(el).fontFamily },
      tooltip: { confine: true, backgroundColor: c.paper, borderColor: c.line, textStyle: { color: c.ink, fontSize: 13 } },
      legend: { top: 0, right: 0, itemWidth: 10, itemHeight: 10, textStyle: { color: c['ink-2'], fontSize: 12 } },
    };
  }

  const down = (values, step) => Math.max(0, Math.floor((Math.min(...values) - 0.01) / step) * step);
  const up = (values, step) => Math.ceil((Math.max(...values) + 0.01) / step) * step;

  function dumbbell(data, c) {
    const scores = data.rows.flatMap(row => [row.self, row.reviewed ?? row.self]);
    const least = scores.length ? Math.min(down(scores, 5), down([data.bound], 5)) : 0;
    const points = (wanted, score) => data.rows.map((row, i) => [score(row), i]).filter(([, i]) => wanted(data.rows[i]));
    const reviewed = row => row.reviewed !== null;
    return {
      grid: { left: 8, right: 20, top: 46, bottom: 4, containLabel: true },
      legend: { data: [data.selfName, data.reviewedName, data.selfOnlyName] },
      yAxis: axis(c, {
        type: 'category', inverse: true, data: data.rows.map(row => row.name), splitLine: { show: false }, axisLabel: { interval: 0 },
      }),
      xAxis: axis(c, { type: 'value', min: least, max: Math.max(100, ...scores), interval: 100 - least > 40 ? 10 : 5 }),
      series: [
        {
          type: 'custom', silent: true, encode: { x: [1, 2], y: 0 }, data: data.rows.map((row, i) => [i, row.self, row.reviewed ?? row.self]),
          renderItem: (params, api) => {
            const [from, to] = [1, 2].map(which => api.coord([api.value(which), api.value(0)]));
            return { type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke: c['ink-3'], lineWidth: 1.5 } };
          },
        },
        {
          name: data.reviewedName, type: 'scatter', symbolSize: 9, itemStyle: { color: c.accent },
          data: points(reviewed, row => row.reviewed),
          markLine: {
            silent: true, symbol: 'none', lineStyle: { color: c['ink-3'], type: 'dashed' }, data: [{ xAxis: data.bound }],
            label: { formatter: data.boundName, color: c['ink-3'], position: 'start', distance: 4, rotate: 0 },
          },
        },
        {
          name: data.selfOnlyName, type: 'scatter', symbol: 'diamond', symbolSize: 11, itemStyle: { color: c['step-2'], borderColor: c.accent },
          data: points(row => !reviewed(row), row => row.self),
        },
        {
          name: data.selfName, type: 'scatter', symbolSize: 9, itemStyle: { color: 'transparent', borderColor: c.accent, borderWidth: 1.6 },
          data: points(reviewed, row => row.self),
        },
      ].map(series => ({ tooltip: { formatter: p => `${data.rows[p.value[1]].name}<br>${series.name} ${p.value[0].toFixed(2)}` }, ...series })),
    };
  }

  /* ECharts' own moveOverlap looks at one direction only: here a label steps up or down until it covers no label and no point. */
  function freely(dots, chart) {
    const half = 6, placed = new Map();
    const meets = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    const point = dot => {
      const [x, y] = chart.convertToPixel({ gridIndex: 0 }, [dot.x, dot.y]);
      return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
    };
    const hot = dots.filter(dot => dot.hot);
    const order = [...hot.filter(dot => dot.reviewed), ...hot.filter(dot => !dot.reviewed)];
    return p => {
      if (p.text === order[0]?.name) placed.clear();
      const { x, y, width, height } = p.labelRect;
      const taken = [...hot.map(point), ...placed.values()];
      const moved = dy => ({ x, y: y + dy, width, height });
      const free = [0, -1, 1, -2, 2, -3, 3].map(step => step * height).find(dy => !taken.some(other => meets(moved(dy), other)));
      placed.set(p.text, moved(free ?? 0));
      return { dy: free ?? 0, hideOverlap: true };
    };
  }

  function scatter(data, c, chart) {
    const layout = freely(data.dots, chart);
    const xs = data.dots.map(dot => dot.x), ys = data.dots.map(dot => dot.y);
    const left = xs.length ? down(xs, 5) : 0;
    const right = xs.length ? Math.max(100, up(xs, 5)) : 100;
    const series = (name, symbol, reviewed) => ({
      name, type: 'scatter', symbol, symbolSize: 10, color: c.accent, itemStyle: { opacity: 0.85 },
      labelLayout: layout, labelLine: { show: true, length2: 4, lineStyle: { color: c['ink-3'] } },
      data: data.dots.filter(dot => dot.reviewed === reviewed).map(dot => ({
        value: [dot.x, dot.y], name: dot.name, itemStyle: { color: dot.hot ? c.err : c.accent },
        label: { show: dot.hot, offset: [0, 0], formatter: dot.name, position: dot.x > (left + right) / 2 ? 'left' : 'right', color: c['ink-2'], fontSize: 12 },
      })),
    });
    const least = ys.length ? down(ys, 5) : 0;
    return {
      grid: { left: 8, right: 24, top: 46, bottom: 24, containLabel: true },
      legend: { data: [data.reviewedName, data.selfOnlyName] },
      xAxis: axis(c, { type: 'value', min: left, max: right, name: data.xName, nameLocation: 'middle', nameGap: 24 }),
      yAxis: axis(c, { type: 'value', min: least, max: Math.max(100, ...ys), interval: 100 - least > 40 ? 10 : 5, name: data.yName, nameTextStyle: { color: c['ink-3'], fontSize: 12, align: 'left' }, axisLine: { show: false } }),
      tooltip: { formatter: p => `${p.name}<br>${data.xName} ${p.value[0].toFixed(2)}%<br>${p.seriesName} ${p.value[1].toFixed(2)}` },
      series: [series(data.reviewedName, 'circle', true), series(data.selfOnlyName, 'diamond', false)],
    };
  }

  function bars(data, c) {
    const looks = {
      solid: { color: c.accent }, pale: { color: c['step-2'] }, late: { color: c.err },
      hollow: { color: 'transparent', borderColor: c.accent, borderWidth: 1.2, borderType: 'dashed' },
    };
    const values = data.series.flatMap(series => series.values).filter(value => value !== null);
    return {
      grid: { left: 8, right: 8, top: 46, bottom: 4, containLabel: true },
      legend: { data: data.series.map(series => series.name) },
      xAxis: axis(c, { type: 'category', data: data.categories, splitLine: { show: false } }),
      yAxis: axis(c, { type: 'value', min: 0, max: data.stacked ? undefined : Math.max(100, ...values), minInterval: data.stacked ? 1 : 0, axisLine: { show: false } }),
      series: data.series.map(series => ({
        name: series.name, type: 'bar', stack: data.stacked ? 'all' : undefined, barMaxWidth: 30, barGap: '70%', itemStyle: looks[series.look],
        data: series.values,
        label: {
          show: true, position: data.stacked ? 'inside' : 'top', fontSize: 12, color: data.stacked ? c.paper : c['ink-2'],
          formatter: p => (p.value === null || (data.stacked && !p.value) ? '' : data.stacked ? p.value : p.value.toFixed(2) + data.unit),
        },
      })),
    };
  }

  function lines(data, c) {
    const looks = { solid: { color: c.accent }, hollow: { color: c.paper, borderColor: c.accent, borderWidth: 1.6 } };
    const values = data.series.flatMap(series => series.values).filter(value => value !== null);
    return {
      grid: { left: 8, right: 24, top: 46, bottom: 4, containLabel: true },
      legend: { data: data.series.map(series => series.name) },
      xAxis: axis(c, { type: 'category', data: data.categories, splitLine: { show: false } }),
      yAxis: axis(c, { type: 'value', min: Math.min(90, down(values, 5)), max: Math.max(100, ...values), axisLine: { show: false } }),
      series: data.series.map(series => ({
        name: series.name, type: 'line', data: series.values, symbol: 'circle', symbolSize: 9, itemStyle: looks[series.look],
        lineStyle: { color: c.accent, width: 1.5, type: series.look === 'hollow' ? 'dashed' : 'solid' },
      })),
      tooltip: { formatter: p => `${p.name}<br>${p.seriesName} ${p.value.toFixed(2)}` },
    };
  }

  window.hengpingChart = (el, kind, data) => {
    running.get(el)?.();
    const chart = window.echarts.init(el, null, { renderer: 'svg' });
    const draw = () => {
      const c = palette(el);
      const base = common(el, c), own = KINDS[kind](data, c, chart);
      chart.setOption({ ...base, ...own, legend: { ...base.legend, ...own.legend }, tooltip: { ...base.tooltip, ...own.tooltip } }, true);
    };
    const again = () => requestAnimationFrame(draw);
    const size = new ResizeObserver(() => chart.resize());
    const scheme = new MutationObserver(again);
    const system = matchMedia('(prefers-color-scheme: dark)');
    size.observe(el);
    scheme.observe(document.documentElement, { attributes: true });
    system.addEventListener('change', again);
    const stop = () => {
      size.disconnect();
      scheme.disconnect();
      gone.disconnect();
      system.removeEventListener('change', again);
      chart.dispose();
      running.delete(el);
    };
    const gone = new MutationObserver(() => el.isConnected || stop());
    gone.observe(document.body, { childList: true, subtree: true });
    running.set(el, stop);
    draw();
  };
})();
