// Keeps a page of the preview true to what is saved. The site itself never has this script.
(() => {
  const ownAddress = document.currentScript.getAttribute('src');
  const find = (name) => document.getElementById(`tally-preview-${name}`);
  /** The versions on this page. */
  const shown = { ...find('state').dataset };
  const scrollKey = 'tally-preview-scroll';
  const closedKey = 'tally-preview-closed';
  let stream;
  let renewals = 0;
  /** The last that the stream told. */
  let lastNews;

  /** The page anew, which opens where it was left. */
  const reload = () => {
    stream.close();
    sessionStorage.setItem(scrollKey, JSON.stringify({ path: location.pathname, left: scrollX, top: scrollY }));
    location.reload();
  };

  const scrollBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(scrollKey));
    sessionStorage.removeItem(scrollKey);
    if (kept?.path === location.pathname) scrollTo({ left: kept.left, top: kept.top, behavior: 'instant' });
  };

  const scripts = (page) => [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'));
  const sheets = (page) =>
    [...page.querySelectorAll('link[rel="stylesheet"]')].map((sheet) => sheet.getAttribute('href').split('?')[0]);
  /** What a reader can open or choose. */
  const tools = () => [...document.querySelectorAll('.tally-preview-review, input')];

  /** Whether a page can stand in the place of this one: it has the same styles, and no script but this one. */
  const canReplace = (next) =>
    scripts(next).join() === ownAddress && scripts(document).join() === scripts(next).join()
    && sheets(document).join() === sheets(next).join();

  /** Puts another body in the place of this one; the reader stays where they are, with what they have opened. */
  const replaceBody = (next) => {
    const [left, top, focused] = [scrollX, scrollY, document.activeElement?.id];
    const settings = tools().map(({ open, checked }) => ({ open, checked }));
    // Only what is said in a region that was there before is read aloud.
    const news = find('news');
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    find('news').replaceWith(news);
    const renewed = tools();
    if (renewed.length === settings.length) renewed.forEach((tool, index) => Object.assign(tool, settings[index]));
    scrollTo({ left, top, behavior: 'instant' });
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  /** The page as it is now: in the place of this one, which is faster than to load it, or loaded where it must be. */
  const renew = async () => {
    renewals += 1;
    const [renewal, told] = [renewals, lastNews];
    try {
      const answer = await fetch(location.href);
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (renewal !== renewals) return;
      if (!canReplace(next)) return reload();
      replaceBody(next);
      const state = find('state').dataset;
      if (state.styles !== shown.styles) swapStyles(state.styles);
      if (state.news !== shown.news) find('news').textContent = state.news;
      Object.assign(shown, state);
      keepClosed();
      // What came in the meantime may be newer than the page.
      if (lastNews !== told) receive(lastNews);
    } catch {
      reload();
    }
  };

  /** The same style sheets asked for again; the old ones go when the new ones are there. */
  const swapStyles = (version) => {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]:not([href^="/.preview/"])')) {
      const fresh = old.cloneNode();
      const address = new URL(old.href);
      address.search = `?${version}`;
      fresh.href = address.href;
      fresh.onload = fresh.onerror = () => old.remove();
      old.after(fresh);
    }
  };

  /** Problems that were closed stay closed until there are others. */
  const keepClosed = () => {
    const details = find('state').querySelector('details');
    if (!details) return;
    const { problems } = find('state').dataset;
    if (sessionStorage.getItem(closedKey) === problems) details.open = false;
    details.addEventListener('toggle', () => {
      if (details.open) sessionStorage.removeItem(closedKey);
      else sessionStorage.setItem(closedKey, problems);
    });
    details.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      details.open = false;
      details.querySelector('summary').focus();
    });
  };

  const showProblems = (state) => {
    find('state').replaceWith(state);
    find('news').textContent = state.dataset.news;
    keepClosed();
  };

  const receive = (news) => {
    lastNews = news;
    find('stopped').hidden = true;
    const template = document.createElement('template');
    template.innerHTML = news.data;
    const state = template.content.firstElementChild;
    const { pages, styles, problems } = state.dataset;
    if (pages !== shown.pages) return renew();
    if (styles !== shown.styles) swapStyles(styles);
    if (problems !== shown.problems || state.dataset.news !== shown.news) showProblems(state);
    Object.assign(shown, { styles, problems, news: state.dataset.news });
  };

  // A browser opens few connections to one server: a page that nobody sees gives its own back. What it has missed
  // is the first thing that the stream tells when it is seen again.
  const follow = () => {
    stream?.close();
    if (document.hidden) return;
    stream = new EventSource('/.preview/events');
    stream.onmessage = receive;
    stream.onerror = () => { find('stopped').hidden = false; };
  };

  scrollBack();
  keepClosed();
  follow();
  document.addEventListener('visibilitychange', follow);
})();
