// Keeps a page of the preview true to what is saved. The site itself has no script, and never this one.
(() => {
  const find = (name) => document.getElementById(`tally-preview-${name}`);
  /** The versions on this page. */
  const shown = { ...find('state').dataset };
  const stopped = find('stopped');
  const scrollKey = 'tally-preview-scroll';
  const closedKey = 'tally-preview-closed';
  let stream;

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

  const receive = ({ data }) => {
    stopped.hidden = true;
    const template = document.createElement('template');
    template.innerHTML = data;
    const state = template.content.firstElementChild;
    const { pages, styles, problems } = state.dataset;
    if (pages !== shown.pages) return reload();
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
    stream.onerror = () => { stopped.hidden = false; };
  };

  scrollBack();
  keepClosed();
  follow();
  document.addEventListener('visibilitychange', follow);
})();
