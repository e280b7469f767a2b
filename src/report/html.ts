import type { Report } from '../model/report.js';
import { clientScript } from './html/client-script.js';
import { escapeHtml } from './html/escape.js';
import { notices, unsureSentences } from './html/notices.js';
import { colophon, htmlPage } from './html/page.js';
import { pageData } from './html/page-data.js';
import { summary } from './html/summary.js';
import { toolbar } from './html/toolbar.js';
import type { Reporter } from './reporter.js';

/** One page for the browser that needs nothing beside itself, with the findings as data that its script shows as text. */
const html: Reporter = (report, context) => {
  const { manifest, asOf, tool } = report;
  return htmlPage({
    title: `${manifest.product}: copy audit of ${asOf}`,
    script: { code: clientScript, data: pageData(report, context.rules, context.documents) },
    body: `<a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${head(report)}
<main>
${summary(report)}
${notices(report)}
${toolbar(report)}
<div id="findings" tabindex="-1"></div>
<noscript><p class="empty">The list of findings needs JavaScript, which is switched off. Nothing is loaded from the network.</p></noscript>
${unsureSentences(report)}
</main>
${colophon(tool, manifest)}
</div>
<p id="said" class="unseen-text" role="status"></p>`,
  });
};

export default html;

function head({ manifest, asOf }: Report): string {
  return `<header class="top"><div>
<p class="brand">Overclaim · copy audit</p>
<h1>${escapeHtml(manifest.product)}</h1>
<p class="aside">Audited as of <time>${escapeHtml(asOf)}</time> against ${escapeHtml(manifest.path)}, whose facts are as of <time>${escapeHtml(manifest.asOf)}</time></p>
</div><div class="tools">
<button type="button" id="theme">Dark</button>
<button type="button" id="print">Print</button>
</div></header>`;
}
