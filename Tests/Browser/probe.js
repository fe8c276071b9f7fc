// Looks at the page from inside. Every function returns plain data; none of them changes the page but `spacing`.
window.probe = (() => {
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** The texts of an element with the boxes that each fills on the screen. */
  const texts = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.trim() || !isSeen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      found.push(...boxes.map((box) => ({ text: node.data.trim(), box })));
    }
    return found;
  };

  const charts = () => [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement.closest('svg') && isSeen(svg));

  /** What a chart's texts must stay inside: its figure, or the card or cell that it stands in. */
  const frame = (svg) => svg.closest('figure, article, td') ?? svg.parentElement;

  const textsOutside = () => charts().flatMap((svg) => {
    const frameBox = frame(svg).getBoundingClientRect();
    return texts(svg)
      .filter(({ box }) => box.left < frameBox.left - 1 || box.right > frameBox.right + 1
        || box.top < frameBox.top - 1 || box.bottom > frameBox.bottom + 1)
      .map(({ text }) => text);
  });

  // A box is as high as the font's tallest letters, which no two lines of digits fill: a quarter may be shared.
  const doOverlap = (one, other) => {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 1 && height > Math.min(one.height, other.height) / 4;
  };

  const textsOverlapping = () => charts().flatMap((svg) => {
    const all = texts(svg);
    return all.flatMap((one, index) => all.slice(index + 1)
      .filter((other) => doOverlap(one.box, other.box))
      .map((other) => `“${one.text}” and “${other.text}”`));
  });

  /** By how many pixels the page is wider than the window, and what sticks out. */
  const overflow = () => {
    const root = document.documentElement;
    const by = root.scrollWidth - root.clientWidth;
    const isScrolledItself = (element) => element.closest('.tablebox, pre') !== null;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => by > 0 && isSeen(element)
      && !isScrolledItself(element) && element.getBoundingClientRect().right > root.clientWidth + 1);
    return { by, who: wide.slice(-3).map((element) => element.outerHTML.slice(0, 80)) };
  };

  /** The spacing of text that a reader may ask for (WCAG 2.2, 1.4.12). */
  const spacing = (isOn) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = isOn ? [sheet] : [];
  };

  const printed = () => [...document.querySelectorAll('h1, caption, figcaption')].filter(isSeen).map((element) => element.innerText.trim());

  const links = () => [...document.querySelectorAll('[href], [src]')].map((element) => element.href || element.src);

  const ids = () => [...document.querySelectorAll('[id]')].map((element) => element.id);

  return { textsOutside, textsOverlapping, overflow, spacing, printed, links, ids };
})();
