import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { escapeHtml, scriptJson } from './escape.js';
import { style } from './style.js';

/** What goes into a page. */
export interface PageContent {
  /** As text. */
  readonly title: string;
  /** As HTML, with everything that documents and manifests say escaped. */
  readonly body: string;
  /** Code that runs in the page, and data that it finds in the element `data`; absent for a page that stands still. */
  readonly script?: { readonly code: string; readonly data: unknown };
}

/**
 * One page for the browser that needs nothing beside itself: style, script and data are inside, and its policy allows
 * exactly these and no request.
 */
export function htmlPage({ title, body, script }: PageContent): string {
  const scripts =
    script === undefined
      ? ''
      : `<script type="application/json" id="data">${scriptJson(script.data)}</script>
<script>${script.code}</script>
`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script?.code ?? null)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
${scripts}</body>
</html>
`;
}

/** The last line of a page: what made it, of which manifest. */
export function colophon({ version }: Report['tool'], manifest: Report['manifest']): string {
  return `<footer class="end">Made by overclaim ${escapeHtml(version)}. Manifest ${escapeHtml(manifest.path)}, SHA-256 <code>${escapeHtml(manifest.sha256)}</code>.</footer>`;
}

function policy(script: string | null): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src ${hashSource(script)}`]),
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
