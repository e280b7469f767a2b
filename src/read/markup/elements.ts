const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What holds no text that a browser with scripts shows. `pre` is left out on purpose: it is code. */
export const skippedElements = names(`
  script style template iframe frame frameset noframes noembed object embed applet canvas video audio datalist
  rp param source track map area col colgroup progress meter pre xmp listing plaintext math portal slot`);

/** Elements that stand on lines of their own. */
export const blockElements = names(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p search section select
  summary table tbody td tfoot th thead tr ul caption noscript #root`);

/** Containers that end the sections which their headings opened. */
export const sectioningElements = names(`
  article aside section main li td th details dialog figure fieldset dl blockquote form nav footer noscript`);

export const verbatimElements = names('code kbd samp tt var');
