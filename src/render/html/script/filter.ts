/**
 * The part of the page's script that filters the page. A section stays visible as long as anything in it
 * matches. Marks that do not match fade.
 */
export const FILTER = `
  const form = document.getElementById('filter');
  let everything = () => {};
  if (form) {
    const status = document.getElementById('filter-status');
    const slug = (text) => fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || text;
    const headed = (element) => {
      const section = element.closest('section:has(> h3)');
      return section ? section.querySelector('h3').textContent : '';
    };
    const holding = (element) => ({ element, within: all('.entry', element) });
    // A large page is only read when somebody filters it.
    const read = () => {
      const entries = all('.entry').map((element) => ({ element, claim: element.dataset.claim }));
      return {
        entries,
        count: new Set(entries.flatMap(({ claim }) => claim || [])).size,
        holders: [...all('.entries'), ...all('section')].map(holding),
        marks: all('a.m').map((element) => ({ element, claim: element.hash.slice('#claims-'.length) })),
      };
    };
    let page;
    const wordsOf = (entry) => (entry.words ??= fold(entry.element.textContent + ' ' + headed(entry.element)));
    const { mark, about, words, standing } = form.elements;
    const chosen = () => Array.from(mark).filter((box) => box.checked).map((box) => box.value);
    const isOf = (entry, kind, wanted) => (entry.element.dataset[kind] || '').split(/[ ,]+/).some((one) => wanted.includes(one));
    const isBy = (entry, party) =>
      entry.claim === undefined ? wordsOf(entry).includes(fold(party)) : entry.element.dataset.party.split('\\n').includes(party);
    const narrow = () => {
      const { entries, count: most, holders, marks } = (page ??= read());
      const tones = chosen();
      const typed = fold(words.value.trim());
      const active = tones.length > 0 || about.value !== '' || typed !== '' || standing.value !== '';
      const fits = (entry) =>
        (tones.length === 0 || isOf(entry, 'mark', tones)) &&
        (standing.value === '' || isOf(entry, 'standing', standing.value.split(','))) &&
        (about.value === '' || isBy(entry, about.value)) &&
        (typed === '' || wordsOf(entry).includes(typed));
      let count = 0;
      const fitting = new Set();
      for (const entry of entries) {
        const fit = !active || fits(entry);
        entry.element.hidden = !fit;
        if (fit && entry.claim && !fitting.has(entry.claim)) count += 1;
        if (fit && entry.claim) fitting.add(entry.claim);
      }
      for (const { element, claim } of marks) element.classList.toggle('out', active && !fitting.has(claim));
      for (const { element, within } of holders)
        if (within.length > 0) element.hidden = active && !within.some((one) => !one.hidden);
        else if (element.tagName === 'SECTION') element.hidden = active && !element.querySelector('a.m:not(.out)');
      document.body.classList.toggle('narrowed', active);
      status.textContent = (active ? count + ' of ' : '') + most;
      status.append(Object.assign(document.createElement('span'), { textContent: ' claims' + (standing.value ? ': ' + standing.value : '') }));
    };
    const remember = () => {
      const state = Object.entries({ about: about.value && slug(about.value), mark: chosen().join(','), standing: standing.value, words: words.value.trim() })
        .filter(([, value]) => value)
        .map(([name, value]) => name + '=' + encodeURIComponent(value).replace(/%2C/g, ','));
      history.replaceState(null, '', state.length > 0 ? '#' + state.join('&') : location.pathname + location.search);
    };
    const recall = () => {
      if (!location.hash.includes('=')) return;
      const state = new URLSearchParams(location.hash.slice(1));
      for (const box of mark) box.checked = (state.get('mark') || '').split(',').includes(box.value);
      const party = Array.from(about.options).find(({ value }) => value !== '' && slug(value) === state.get('about'));
      about.value = party ? party.value : '';
      standing.value = (state.get('standing') || '').replace(/[^a-z,]/g, '');
      words.value = state.get('words') || '';
      narrow();
    };
    const change = () => {
      narrow();
      remember();
    };
    everything = () => {
      form.reset();
      standing.value = '';
      change();
    };
    form.addEventListener('input', change);
    form.addEventListener('reset', () => setTimeout(() => {
      standing.value = '';
      change();
    }));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', recall);
    document.addEventListener('click', (event) => {
      const link = event.target.closest && event.target.closest('a[href^="#"]');
      const target = link && document.getElementById(link.hash.slice(1));
      if (target && (target.hidden || target.closest('[hidden]'))) everything();
    });
    form.hidden = false;
    recall();
  }
`;
