/** The page's style sheet. Each colour is given for light and dark at once. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f5f2, #14161a);
  --surface: light-dark(#ffffff, #1d2026);
  --sunken: light-dark(#f1f0ec, #16181d);
  --line: light-dark(#dedbd3, #343943);
  --ink: light-dark(#1c1d21, #eceae5);
  --soft: light-dark(#595c66, #a9adb8);
  --accent: light-dark(#3a4fc4, #a3b1ff);
  --error: light-dark(#b3261e, #ff8f85);
  --error-wash: light-dark(#fbe3e0, #4a2320);
  --warning: light-dark(#8a5300, #f0b95a);
  --warning-wash: light-dark(#fbecd0, #43330f);
  --info: light-dark(#1f5fae, #8ec1ff);
  --info-wash: light-dark(#e0edfb, #1b3350);
  --good: light-dark(#1c6e47, #74d3a4);
  --good-wash: light-dark(#e2f3ea, #17362a);
  --radius: 12px;
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 8rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; unicode-bidi: isolate; }
h1, h2, h3, h4, p, ul { margin: 0; }
h1 { font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; }
h2 { font-size: .95rem; font-weight: 650; }
ul { padding: 0; list-style: none; }
code { font: .82em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--soft); }
[hidden] { display: none !important; }
.page { max-width: 78rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
time { white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; padding: .5rem 1rem; background: var(--surface); }
.unseen-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); padding: .35rem .8rem; }
button:hover { border-color: var(--accent); }
button.quiet { border: 0; background: none; padding: .2rem .3rem; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.aside { color: var(--soft); font-size: .88rem; }

.top { display: flex; gap: 1rem; justify-content: space-between; align-items: start; margin-bottom: 1.5rem; }
.top .tools { display: flex; gap: .5rem; flex: none; }
.brand { color: var(--soft); font-weight: 600; font-size: .9rem; margin-bottom: .4rem; }
.top .aside { margin-top: .4rem; }

.verdict { display: grid; grid-template-columns: 1fr auto; gap: 1.5rem; align-items: center; padding: clamp(1.1rem, 3vw, 1.8rem); border-radius: var(--radius); background: var(--surface); border: 1px solid var(--line); border-left: 6px solid var(--good); }
.verdict.error { border-left-color: var(--error); }
.verdict.warning, .verdict.info { border-left-color: var(--warning); }
.verdict .headline { font-size: clamp(1.2rem, 2.6vw, 1.55rem); font-weight: 700; letter-spacing: -.01em; line-height: 1.25; }
.verdict p + p { margin-top: .4rem; color: var(--soft); }
.share { display: flex; align-items: center; gap: .9rem; }
.share p { max-width: 11rem; font-size: .92rem; color: var(--soft); margin: 0; }
.ring { width: 6rem; flex: none; }
.ring circle { fill: none; stroke-width: 11; }
.ring .track { stroke: var(--line); }
.ring .fill { stroke: var(--good); stroke-linecap: butt; }
.ring text { font: 700 20px system-ui, sans-serif; fill: var(--ink); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .8rem; margin: .8rem 0; }
.tiles div { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: .8rem 1rem; }
.tiles dt { color: var(--soft); font-size: .88rem; }
.tiles dd { margin: 0; font-size: 1.6rem; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tiles .error dd { color: var(--error); } .tiles .warning dd { color: var(--warning); } .tiles .info dd { color: var(--info); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .8rem; align-items: start; }
.chart { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.1rem; }
.chart li { display: grid; grid-template-columns: minmax(7rem, 42%) 1fr 3rem; gap: .7rem; align-items: center; margin-top: .45rem; font-size: .9rem; }
.chart .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chart .amount { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.chart svg { width: 100%; height: 8px; border-radius: 4px; background: var(--sunken); }
.trend svg { height: auto; border-radius: 0; background: none; font-size: 12px; font-variant-numeric: tabular-nums; }
.trend text { fill: var(--soft); } .trend .grid { stroke: var(--line); }
.trend polyline { fill: none; stroke: var(--accent); stroke-width: 2.5; } .trend circle { fill: var(--accent); }
.history { overflow-x: auto; margin: 1rem 0 2.5rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
.history table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
.history th, .history td { padding: .45rem .7rem; text-align: right; white-space: nowrap; border-top: 1px solid var(--line); }
.history th:first-child { text-align: left; } .history thead th { border-top: 0; color: var(--soft); }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.info { fill: var(--info); }
.notice { margin-top: .8rem; background: var(--warning-wash); border-radius: var(--radius); padding: 1rem 1.2rem; }
.notice li { margin-top: .4rem; }
.notice .path { font-weight: 600; }

.toolbar { position: sticky; top: 0; z-index: 2; margin: 1.6rem -.6rem 1rem; padding: .6rem; background: color-mix(in srgb, var(--page) 94%, transparent); backdrop-filter: blur(8px); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .5rem .7rem; align-items: center; }
.toolbar input[type=search] { flex: 1 1 13rem; min-width: 0; padding: .4rem .8rem; border-radius: 8px; border: 1px solid var(--line); background: var(--surface); }
.toolbar select { max-width: 11rem; padding: .4rem .5rem; border-radius: 8px; border: 1px solid var(--line); background: var(--surface); }
.toolbar fieldset { display: flex; gap: .3rem; border: 0; margin: 0; padding: 0; }
.chip { display: inline-flex; gap: .35rem; align-items: center; padding: .3rem .65rem; border: 1px solid var(--line); border-radius: 99px; background: var(--surface); font-size: .9rem; cursor: pointer; }
.chip input { accent-color: var(--accent); margin: 0; }
.views { display: flex; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; background: var(--surface); }
.views button { border: 0; border-radius: 0; font-size: .92rem; background: none; }
.views button[aria-pressed=true] { background: var(--accent); color: var(--surface); }
.toolbar .state { flex-basis: 100%; min-width: 0; display: flex; flex-wrap: wrap; gap: .5rem .7rem; align-items: center; color: var(--soft); font-size: .9rem; min-height: 1.8rem; }
kbd { font: .78rem ui-monospace, monospace; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 5px; padding: 0 .35rem; background: var(--surface); }
.keys { margin-left: auto; }

.group { margin-bottom: 2rem; }
.group > header, .text-head { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; margin-bottom: .7rem; }
.group > header p, .text-head p { flex-basis: 100%; color: var(--soft); font-size: .9rem; }
h3 { font-size: 1.05rem; }
.group .amount { background: var(--sunken); border: 1px solid var(--line); border-radius: 99px; padding: 0 .55rem; font-size: .82rem; color: var(--soft); }
.card { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--info); border-radius: var(--radius); padding: .9rem 1.1rem; margin-bottom: .7rem; }
.many .card { content-visibility: auto; contain-intrinsic-size: auto 15rem; }
.card.error { border-left-color: var(--error); } .card.warning { border-left-color: var(--warning); }
.card:focus { outline: 3px solid var(--accent); outline-offset: 1px; }
.card > header { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: baseline; }
.card .path { font-size: .88rem; font-weight: 600; color: var(--soft); margin-bottom: .2rem; }
.badge { font-size: .78rem; font-weight: 700; padding: .05rem .5rem; border-radius: 99px; background: var(--info-wash); color: var(--info); }
.error .badge { background: var(--error-wash); color: var(--error); } .warning .badge { background: var(--warning-wash); color: var(--warning); }
.known { font-size: .78rem; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 99px; color: var(--soft); }
.where { margin-left: auto; color: var(--soft); font-size: .85rem; }
.sentence { font-size: 1.12rem; line-height: 1.5; margin: .55rem 0; }
mark { color: inherit; background: var(--info-wash); border-bottom: 2px solid var(--info); border-radius: 3px; padding: 0 .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.error mark, mark.error { background: var(--error-wash); border-bottom-color: var(--error); }
.warning mark, mark.warning { background: var(--warning-wash); border-bottom-color: var(--warning); }
.message { margin: .4rem 0; }
.answer { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .6rem; margin: .7rem 0 .5rem; }
.box { position: relative; background: var(--sunken); border-radius: 9px; padding: .65rem .85rem; }
.box h4 { font-size: .8rem; font-weight: 650; color: var(--soft); margin-bottom: .15rem; }
.box.instead { background: var(--good-wash); padding-right: 5.2rem; }
.box.instead h4 { color: var(--good); }
.copy { position: absolute; top: .55rem; right: .6rem; font-size: .84rem; padding: .15rem .6rem; }
.places { font-size: .88rem; color: var(--soft); margin: .3rem 0; }
.places summary { cursor: pointer; }
.places ul { padding: .3rem 0 0 1.1rem; list-style: disc; }
.card > footer { display: flex; gap: .8rem; align-items: center; justify-content: space-between; min-height: 1.8rem; font-size: .88rem; }
.empty { padding: 3rem 1rem; text-align: center; color: var(--soft); }
.sentinel { height: 1px; }

.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: 1.6rem; padding: 4px 4px 4px 0; }
.block { padding: .2rem 0 .2rem .9rem; border-left: 2px solid transparent; line-height: 1.65; max-width: 44rem; }
.block:has(mark) { border-left-color: var(--line); }
.block.heading { font-weight: 700; padding-top: .9rem; }
.block.level-1 { font-size: 1.4rem; } .block.level-2 { font-size: 1.2rem; } .block.level-3 { font-size: 1.05rem; }
.block.item p { display: list-item; margin-left: 1.2rem; }
.block.item.level-1 { font-size: inherit; margin-left: 1.2rem; } .block.item.level-2 { font-size: inherit; margin-left: 2.4rem; }
.block.item.level-3 { font-size: inherit; margin-left: 3.6rem; }
.block.quotation { font-style: italic; }
.block.cell, .block.unseen { background: var(--sunken); border-radius: 6px; margin: .15rem 0; }
.block .label { display: block; font-size: .78rem; font-weight: 600; font-style: normal; color: var(--soft); }
.block mark { cursor: pointer; }
/* Beside its text a card need not say where it is. */
.notes .card { font-size: .93rem; padding: .7rem .9rem; }
.notes .where, .notes .box .aside { display: none; }
.gap { color: var(--soft); padding-left: .9rem; }
.unread { color: var(--warning) !important; }
.text-head { margin: .5rem 0 1rem; }
.unsure { margin-top: 2rem; } .unsure summary { cursor: pointer; font-weight: 600; }
.unsure li { margin-top: .5rem; }
.group h2 { font-size: 1.05rem; }
.table { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { min-width: 7rem; padding: .55rem .8rem; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
td:first-child { min-width: 16rem; }
td .badge { white-space: nowrap; }
.group { margin-top: 1.4rem; }
.good .badge { background: var(--good-wash); color: var(--good); }
.tiles .good dd { color: var(--good); }
.end { margin-top: 3rem; color: var(--soft); font-size: .85rem; }

@media (max-width: 52rem) {
  .verdict { grid-template-columns: 1fr; }
  .row { grid-template-columns: minmax(0, 1fr); gap: .3rem; }
  .toolbar { position: static; }
  .toolbar input[type=search], .toolbar select { flex: 1 1 100%; min-width: 0; max-width: 100%; }
  .toolbar fieldset { flex-wrap: wrap; }
  .keys, .where { margin-left: 0; }
  .keys { display: none; }
  .charts { grid-template-columns: minmax(0, 1fr); }
  .chart li { grid-template-columns: 1fr 3rem; gap: .1rem .7rem; }
  .chart .name { grid-column: 1 / -1; }
  html { scroll-padding-top: 1rem; }
}
@media print {
  :root, :root[data-theme] { color-scheme: light; --page: #fff; }
  body { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  .tools, .toolbar, .copy, .quiet, .skip { display: none !important; }
  .card, .chart, .verdict, .tiles div, .notice, tr { break-inside: avoid; }
  .table { overflow: visible; }
  .many .card { content-visibility: visible; }
  .row { grid-template-columns: 1fr 1fr; }
  .group > header { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
