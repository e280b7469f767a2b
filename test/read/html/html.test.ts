import { describe, expect, it } from 'vitest';
import { outlineOf, readText } from '../outline.js';

const html = (source: string): Promise<string[]> => outlineOf('page.html', source);

describe('text flow of HTML', () => {
  it('joins inline elements and separates blocks as a browser does', async () => {
    expect(
      await html(
        `<div>Plan <b>work</b>.<p>R&amp;D&nbsp;<i>teams</i>
           love it<br>a lot</p>after</div>un<b>limited</b> <a href=x>boards</a>`,
      ),
    ).toEqual([
      'paragraph: Plan work.',
      'paragraph: R&D teams love it a lot',
      'paragraph: after',
      'paragraph: unlimited boards',
    ]);
  });

  it('skips what is not shown, and marks what is shown later', async () => {
    expect(
      await html(`<style>.gone{display:none} .answer{display:none} .open .answer{display:block}</style>
        <template><p>template</p></template><script>"script"</script><p hidden>hidden</p>
        <p aria-hidden="true">decoration</p><p style="display: none">style</p><p style="visibility:hidden">style</p>
        <p class="gone">class</p><p class="answer">Folded answer</p><p class="sr-only">For screen readers</p>
        <noscript>Without scripts</noscript><dialog>Later</dialog><pre>code()</pre><p>Shown</p>`),
    ).toEqual([
      'paragraph hidden: Folded answer',
      'paragraph: For screen readers',
      'paragraph hidden: Without scripts',
      'paragraph hidden: Later',
      'paragraph: Shown',
    ]);
  });

  it('keeps inline code and says that it is code', async () => {
    expect(await html('<p>Run <code>relay sync</code> or press <kbd>K</kbd>.</p>')).toEqual([
      'paragraph: Run relay sync or press K. code(relay sync) code(K)',
    ]);
  });

  it('cuts lists made of line breaks', async () => {
    expect(
      await html(
        '<p>Unlimited boards<br>Priority support<br>Audit log</p><p>• One<br>• Two</p><p>A line<br>that wraps</p>',
      ),
    ).toEqual([
      'paragraph: Unlimited boards',
      'paragraph: Priority support',
      'paragraph: Audit log',
      'ul0: One',
      'ul0: Two',
      'paragraph: A line that wraps',
    ]);
  });

  it('reads malformed markup, fragments and templates', async () => {
    expect(await html('<p>One<p>Two</b> <li>Three<div>Four')).toEqual([
      'paragraph: One',
      'paragraph: Two',
      'ul0: Three',
      'ul0: Four',
    ]);
    expect(
      await html(
        `{% if user > 1 %}<p title="{{ a > b }}">Hello {{ user.name }}, sync {name} in <%= n %> boards</p>{% endif %}
         {{#each plans}}<li>{{this}}</li>{{/each}}{% comment %}old claim{% endcomment %}<img alt="{{ alt }}">`,
      ),
    ).toEqual(['paragraph: Hello , sync in boards']);
  });
});

describe('sections of HTML', () => {
  it('end with the card, section or answer that they stand in', async () => {
    expect(
      await html(`<h1>Relay</h1>
        <div class="head"><h2>Pricing</h2><p>Fair.</p></div>
        <div class="cards">
          <div class="card"><h3>Team</h3><ul><li>Boards</li></ul></div>
          <div class="card"><h3>Enterprise</h3><ul><li>SSO</li></ul></div>
        </div>
        <p>All plans have boards.</p>
        <section><h2>Questions</h2>
          <details><summary>Is it free?</summary><p>No.</p></details>
          <p>Ask us.</p>
          <dl><dt>Board</dt><dd>A page of cards.</dd></dl>
        </section>
        <p>End.</p>`),
    ).toEqual([
      'h1: Relay',
      'h2 under Relay: Pricing',
      'paragraph under Relay > Pricing: Fair.',
      'h3 under Relay > Pricing: Team',
      'ul0 under Relay > Pricing > Team: Boards',
      'h3 under Relay > Pricing: Enterprise',
      'ul0 under Relay > Pricing > Enterprise: SSO',
      'paragraph under Relay > Pricing: All plans have boards.',
      'h2 under Relay: Questions',
      'caption under Relay > Questions: Is it free?',
      'paragraph under Relay > Questions > Is it free?: No.',
      'paragraph under Relay > Questions: Ask us.',
      'caption under Relay > Questions: Board',
      'paragraph under Relay > Questions > Board: A page of cards.',
      'paragraph under Relay > Pricing: End.',
    ]);
  });

  it('take plan names that are no headings', async () => {
    expect(
      await html(`<div class="plan"><div class="plan-name">Team</div><div class="price"><span>$12</span><span>/month</span></div>
        <ul><li>SSO</li></ul></div><p>Cancel any time.</p>`),
    ).toEqual([
      'caption: Team',
      'paragraph under Team: $12/month',
      'ul0 under Team: SSO',
      'paragraph: Cancel any time.',
    ]);
  });
});

describe('regions of HTML', () => {
  it('tell navigation, footers, legal text and cookie banners from the rest', async () => {
    expect(
      await html(`<header><nav><a href="/">Relay</a><a href="/p">Pricing</a></nav></header>
        <header class="hero"><h1>Plan</h1></header>
        <article><p>Text</p><footer>By Ann</footer></article>
        <aside>See also</aside>
        <p class="legal">Terms apply.</p>
        <div id="cookie-banner"><p>We use cookies.</p><button>OK</button></div>
        <footer>© Northwind</footer><div class="c"><p>Cookies: OK?</p><button>Yes</button></div>`),
    ).toEqual([
      'link in navigation: Relay',
      'link in navigation: Pricing',
      'h1: Plan',
      'paragraph under Plan: Text',
      'paragraph under Plan: By Ann',
      'paragraph in aside under Plan: See also',
      'paragraph in legal under Plan: Terms apply.',
      'paragraph in cookie-banner: We use cookies.',
      'button in cookie-banner: OK',
      'paragraph in footer: © Northwind',
      'paragraph in cookie-banner: Cookies: OK?',
      'button in cookie-banner: Yes',
    ]);
  });
});

describe('text outside the flow', () => {
  it('is metadata, alternative text and labels', async () => {
    const source = `<head><title>Relay &ndash; plans</title><meta name=description content="Plan &amp; ship">
      <meta property="og:title" content="Ship"><meta property="article:published_time" content="2026-05-04T08:00:00Z">
      <script type="application/ld+json">{"@type":"Product","name":"Relay","author":{"name":"Ann"},
        "offers":{"price":"12.00"},"featureList":["Boards \\u2013 unlimited","SSO"]}</script></head>
      <img src=a alt="A &quot;board&quot;"><svg aria-label="Chart"><path/></svg>
      <form><label>Email <input placeholder="you@company"></label><input type=submit value="Start free">
      <button aria-label="Close">×</button></form><a class="btn btn-primary" href="/s">Sign up</a>
      <p>Press <button>Save</button> to go on.</p>`;
    expect(await html(source)).toEqual([
      'title: Relay – plans',
      'description: Plan & ship',
      'og:title: Ship',
      'json-ld name: Relay',
      'json-ld offers.price: 12.00',
      'json-ld featureList: Boards – unlimited',
      'json-ld featureList: SSO',
      'alt-text: A "board"',
      'alt-text: Chart',
      'input: Email',
      'input: you@company',
      'button: Start free',
      'aria-label: Close',
      'link: Sign up',
      'paragraph: Press Save to go on.',
    ]);
    const document = await readText('page.html', source);
    expect([document.title, document.published, document.links]).toEqual([
      'Relay – plans',
      '2026-05-04',
      ['/s'],
    ]);
  });

  it('holds ignore comments', async () => {
    const { directives } = await readText(
      'a.html',
      '<!-- overclaim-ignore-next vague/effort, beyond -- legal said so -->\n<p>Easy</p><!-- overclaim-ignore-file --><!-- other -->',
    );
    expect(
      directives.map(({ kind, rules, reason, range }) => [
        kind,
        rules,
        reason,
        range.start.line,
        range.end.offset,
      ]),
    ).toEqual([
      ['next', ['vague/effort', 'beyond'], 'legal said so', 1, 68],
      ['file', [], null, 2, 110],
    ]);
  });
});

describe('what style sheets and scripts show', () => {
  it('is told from markup: folded answers, icons, tooltips', async () => {
    expect(
      await html(`<div><button aria-expanded="false">Can I cancel?</button><div hidden>Any time.</div></div>
        <ul><li><i class="fa fa-times" aria-hidden="true"></i> SSO</li><li><i class="fa fa-check"></i> API</li></ul>
        <p>Support<span title="Within 4 hours">?</span></p>
        <p><strong>Ann Lee</strong><span>COO</span></p>`),
    ).toEqual([
      'button: Can I cancel?',
      'paragraph hidden: Any time.',
      'ul0: ✗ SSO',
      'ul0: API',
      'paragraph: Support?',
      'aria-label: Within 4 hours',
      'paragraph: Ann Lee COO',
    ]);
  });
});

describe('quotations in HTML', () => {
  it('have authors, inside, after or in the caption', async () => {
    expect(
      await html(`<blockquote>“Fast.” <cite>Ann Lee, Acme</cite></blockquote>
        <figure><blockquote><p>Saved us hours.</p></blockquote><figcaption>— Bo, Initech</figcaption></figure>
        <blockquote><p>We love it.</p></blockquote><p>— Cy</p>
        <div class="testimonial-card"><p>“We grew 60%.”</p><div>Dee Ray</div><div>VP Sales, Globex</div></div>
        <figure class="quote"><p>Best tool.</p><figcaption>Sam, CTO</figcaption></figure>
        <p>"It never failed us in two years." — Eve, Umbrella</p>
        <blockquote><strong>Note:</strong> Sync runs hourly.</blockquote>
        <p>He said <q>yes</q>.</p>`),
    ).toEqual([
      'quotation by Ann Lee, Acme: “Fast.”',
      'quotation by Bo, Initech: Saved us hours.',
      'quotation by Cy: We love it.',
      'quotation by Dee Ray, VP Sales, Globex: “We grew 60%.”',
      'quotation by Sam, CTO: Best tool.',
      'quotation by Eve, Umbrella: "It never failed us in two years."',
      'paragraph: Note: Sync runs hourly.',
      'paragraph: He said “yes”.',
    ]);
  });
});

describe('numbers set large', () => {
  it('belong to their captions', async () => {
    expect(
      await html(`<div class="stats"><div class="stat"><div>11 million</div><div>hours logged</div></div>
        <div class="stat"><h3>99.9%</h3><p>uptime</p></div><div class="stat"><p>Customers</p><p>400+</p></div></div>
        <div class="step"><span>1</span><h3>Connect</h3></div><div><div>2024</div><p>We launched.</p></div>`),
    ).toEqual([
      'paragraph: 11 million hours logged',
      'paragraph: 99.9% uptime',
      'paragraph: Customers 400+',
      'paragraph: 1',
      'h3: Connect',
      'paragraph: 2024',
      'paragraph: We launched.',
    ]);
  });
});

describe('footnotes in HTML', () => {
  it('go with the text that their marks stand in', async () => {
    expect(
      await html(`<p>Sync with Jira<sup>1</sup> in 10 m<sup>2</sup>.</p><p>Unlimited boards*</p>
        <p><sup>1</sup> Team plan and up.</p><p>* Up to 100.</p>`),
    ).toEqual([
      'paragraph: Sync with Jira in 10 m2. note(Team plan and up.)',
      'paragraph: Unlimited boards* note(Up to 100.)',
      'paragraph in footnote: Team plan and up.',
      'paragraph in footnote: * Up to 100.',
    ]);
  });
});
