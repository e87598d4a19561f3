/**
 * The part of the page's script that shows a claim in a card next to its mark. If the source text is stored,
 * the card also shows the sentence of the claim, between the sentences before and after it.
 */
export const CLAIM_CARD = `
  const sentencesAround = (claim) => {
    const link = claim.querySelector('a[href^="#at-"]');
    const line = link && document.getElementById(link.hash.slice(1));
    const own = line && line.querySelector('.sentence');
    if (!own) return [];
    const quote = document.createElement('blockquote');
    const lines = all('[data-source="' + CSS.escape(line.closest('[data-source]').dataset.source) + '"] li');
    const at = lines.indexOf(line);
    for (const [one, tag] of [[lines[at - 1], 'span'], [line, 'b'], [lines[at + 1], 'span']]) {
      const words = one && one.querySelector('.sentence');
      if (!words) continue;
      const part = document.createElement(tag);
      for (const node of words.childNodes) {
        const copy = node.cloneNode(true);
        if (copy.tagName === 'STRONG') {
          const marked = document.createElement('mark');
          marked.textContent = copy.textContent;
          part.append(tag === 'b' ? marked : copy.textContent);
        } else part.append(copy);
      }
      quote.append(part, ' ');
    }
    return [quote];
  };
  if ('popover' in HTMLElement.prototype) {
    const card = Object.assign(document.createElement('div'), { className: 'card-of-claim', popover: 'auto', tabIndex: -1 });
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', 'Claim');
    document.body.append(card);
    const place = (mark) => {
      const { left, bottom, top } = mark.getBoundingClientRect();
      const { offsetWidth, offsetHeight } = card;
      const below = bottom + 6 + offsetHeight <= innerHeight || top < offsetHeight;
      card.style.left = Math.max(8, Math.min(left - 12, innerWidth - offsetWidth - 8)) + 'px';
      card.style.top = Math.max(8, below ? Math.min(bottom + 6, innerHeight - offsetHeight - 8) : top - offsetHeight - 6) + 'px';
    };
    document.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const mark = event.target.closest && event.target.closest('main a[href^="#claims-"]');
      const claim = mark && document.getElementById(mark.hash.slice(1));
      if (!claim || claim.contains(mark)) return;
      event.preventDefault();
      const copies = Array.from(claim.childNodes).map((node) => node.cloneNode(true));
      const more = Object.assign(document.createElement('a'), { href: mark.hash, textContent: 'Show in the list of claims' });
      card.replaceChildren(...copies, ...sentencesAround(claim), more);
      card.showPopover();
      place(mark);
      card.focus();
    });
    card.addEventListener('click', (event) => {
      if (!event.target.closest('a')) return;
      card.hidePopover();
      const target = document.getElementById(event.target.closest('a').hash.slice(1));
      if (target) unfold(target);
    });
  }
  const arrive = () => {
    const target = location.hash.length > 1 && !location.hash.includes('=') && document.getElementById(location.hash.slice(1));
    if (target) unfold(target);
    if (target && target.closest('details')) target.scrollIntoView();
  };
  addEventListener('hashchange', arrive);
  arrive();
`;
