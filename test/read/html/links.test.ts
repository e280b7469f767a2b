import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/index.js';

async function read(source: string) {
  const result = await readDocument({ path: 'page.html', bytes: Buffer.from(source) });
  if (result.kind === 'unreadable') throw new Error(result.problem.message);
  return result.document;
}

describe('links of HTML', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'are decoded and without repeats',
      '<a href=" ?a=1&amp;b=2 ">x</a><a href="?a=1&amp;b=2">y</a>',
      ['?a=1&b=2'],
    ],
    [
      'stand in buttons, image maps and closed parts too',
      '<a class=btn href=/a>Go</a><map><area href=/b></map><p hidden><a href=/c>c</a></p>',
      ['/a', '/b', '/c'],
    ],
    [
      'are no style sheets and no anchors without an address',
      '<link href=/s.css rel=stylesheet><a name=x>x</a><a href="">y</a>',
      [],
    ],
    [
      'are relative to an absolute base',
      '<base href="https://x.example/docs/"><a href=a>a</a><a href=/b>b</a><a href="mailto:a@b.c">c</a>',
      ['https://x.example/docs/a', 'https://x.example/b', 'mailto:a@b.c'],
    ],
    [
      'are relative to a relative base',
      '<base href="../docs/index.html"><a href=a>a</a><a href=/b>b</a><a href="#c">c</a>',
      ['../docs/a', '/b', '#c'],
    ],
    [
      'include where the page leads by itself',
      `<meta http-equiv=Refresh content="0; URL='/en/'"><a href=/de/>de</a>`,
      ['/en/', '/de/'],
    ],
  ])('%s', async (_, source, links) => {
    expect((await read(source)).links).toEqual(links);
  });
});

describe('a page that scripts fill', () => {
  it.each<[string, string, boolean]>([
    ['nothing but a script', '<title>Relay</title><div id=root></div><script src=app.js></script>', true],
    [
      'words for browsers without scripts',
      '<div id=root></div><noscript>Turn on scripts</noscript><script type=module src=a.js></script>',
      true,
    ],
    ['text besides', '<p>Relay plans sprints.</p><script src=app.js></script>', false],
    ['data only', '<title>Relay</title><script type="application/ld+json">{}</script>', false],
    [
      'a way elsewhere',
      '<meta http-equiv=refresh content="0;url=/en/"><script>location="/en/"</script>',
      false,
    ],
  ])('is not called audited: %s', async (_, source, isShell) => {
    expect((await read(source)).notAudited).toHaveLength(isShell ? 1 : 0);
  });
});
