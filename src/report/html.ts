import { createHash } from 'node:crypto';
import type { Report } from '../model/report.js';
import { clientScript } from './html/client-script.js';
import { escapeHtml, scriptJson } from './html/escape.js';
import { notices, unsureSentences } from './html/notices.js';
import { pageData } from './html/page-data.js';
import { style } from './html/style.js';
import { summary } from './html/summary.js';
import { toolbar } from './html/toolbar.js';
import type { Reporter } from './reporter.js';

/**
 * One page for the browser that needs nothing beside itself: style, script and data are inside, and its policy allows
 * exactly these and no request. What documents and manifests say reaches it escaped, or as data that the script
 * shows as text.
 */
const html: Reporter = (report, context) => {
  const data = pageData(report, context.rules, context.documents);
  const product = escapeHtml(report.manifest.product);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${product}: copy audit of ${escapeHtml(report.asOf)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
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
<footer class="end">Made by overclaim ${escapeHtml(report.tool.version)}. Manifest ${escapeHtml(report.manifest.path)}, SHA-256 <code>${escapeHtml(report.manifest.sha256)}</code>.</footer>
</div>
<p id="said" class="unseen-text" role="status"></p>
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${clientScript}</script>
</body>
</html>
`;
};

export default html;

const policy = [
  "default-src 'none'",
  `script-src ${hashSource(clientScript)}`,
  `style-src ${hashSource(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function head({ manifest, asOf }: Report): string {
  return `<header class="top"><div>
<p class="brand">Overclaim · copy audit</p>
<h1>${escapeHtml(manifest.product)}</h1>
<p class="aside">Audited as of ${escapeHtml(asOf)} against ${escapeHtml(manifest.path)}, whose facts are as of ${escapeHtml(manifest.asOf)}</p>
</div><div class="tools">
<button type="button" id="theme">Dark</button>
<button type="button" id="print">Print</button>
</div></header>`;
}
