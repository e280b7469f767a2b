import { concepts } from './concept-list.js';

/** Figures, reports and forecasts. */
export const reporting = concepts(`
*reports: Reports
  report, reporting, standard report, built-in report, reporting feature, reporting tool, detailed report, ready-made report
  > ~see the numbers, ~get the full picture
*dashboards: Dashboards < reports
  dashboard, live dashboard, overview dashboard, central dashboard, analytics dashboard
  > at a glance, all your (numbers|figures|data) in one (place|view)
*analytics: Analytics < reports
  analytics, data analysis, business intelligence, insight, performance insight, advanced analytics, statistic
real-time-dashboards: Real-time dashboards < dashboards
  real-time dashboard, live dashboard, real-time reporting, real-time report, real-time analytics, live reporting, up-to-the-minute dashboard, live metrics
  > numbers update (live|in real time), figures update (live|in real time), figures in real time, numbers in real time
  > (numbers|figures|sales|charts) (change|move|tick|update) (as you watch|by the second|while you watch), ~watch (sales|orders|figures|the numbers) (come in|roll in|climb|tick up|live)
custom-dashboards: Custom dashboards < dashboards
  custom dashboard, customizable dashboard, customisable dashboard, configurable dashboard, dashboard builder, personal dashboard, personalised dashboard, personalized dashboard, drag-and-drop dashboard, dashboard widget
  > ~build your own dashboards, ~build (custom|a custom|your own) dashboard, ~create your own dashboard, ~arrange (your|the) dashboard
  > ~put (your|the) (numbers|figures|charts) (where|that matter) [you], ~drag (charts|widgets|tiles) (into|onto|around|where), your own (screen|page|view) of (the|your) (numbers|figures)
custom-reports: Custom reports < reports
  custom report, custom reporting, customizable report, customisable report, report builder, report designer, ad hoc report, ad-hoc reporting, self-service reporting, bespoke report, personalised report, configurable report, tailored report, self-service BI, self-service analytics
  > ~build (your own|any|custom) (report|reports), ~create (your own|any) (report|reports), ~design your own (report|reports), reports (on anything|on any field|the way you want them), any report you (need|want|can think of), ~slice and dice
  > ~ask (any|your own) question of your data, ~pick the (columns|fields) you, ~group (it|figures|results) by (anything|any), the report you (need|want|had in mind)
scheduled-reports: Scheduled reports < reports
  scheduled report, automatic report, automated report, recurring report, report scheduling, emailed report, weekly report email, report subscription, automated reporting, email report, daily digest, weekly digest, weekly summary email, weekly email report, scheduled reporting
  ? morning report
  > reports (sent|delivered|emailed|land|arrive) (automatically|by email|to your inbox|in your inbox|every|on a schedule), ~send reports (automatically|by email|on a schedule|every), a report in your inbox every, ~schedule reports
  > (report|figures|numbers) (lands|arrives|waits|waiting) (every|each) (Monday|morning|week|month|Friday), ~mail (the|your) report to, (report|figures|numbers) (lands|arrive|arrives|land) every (Monday|morning|week|month|Friday), (figures|numbers|report|reports) in your inbox (every|each|before)
report-export: Report export < reports
  report export, export of reports, export report, PDF report, downloadable report
  ? printable report
  > ~export (any|every|your|the) (report|reports|dashboard|dashboards|chart|charts), ~download (any|every|your|the) (report|reports)
  > ~save (any|the|your) (report|chart|dashboard) as, ~turn (any|a|the) (report|dashboard|chart) into a (PDF|spreadsheet|slide)
report-sharing: Report sharing < reports
  shared dashboard, dashboard sharing, report sharing, public dashboard, TV dashboard, wallboard, embedded dashboard, embedded analytics, client-ready report, office TV display, live wallboard
  > ~share (dashboards|reports) with (clients|anyone|stakeholders|your team|the board)
  > (dashboard|dashboards|figures|numbers) on (the office|the wall|a TV|the big|a screen on), ~show the (numbers|figures) on (a|the) (big screen|TV|wall), ~send (clients|the board|investors) a (live link|link to the dashboard)
white-label-reports: White-label reports < reports
  white-label report, branded report, white-labelled report, white-labeled report, client report branding
cross-project-reports: Cross-project reports < reports
  cross-project report, consolidated report, group reporting, multi-entity reporting, roll-up report, cross-account reporting, consolidated reporting, multi-site reporting
  > ~add up (all|every) [your] (projects|branches|companies|sites|accounts), one report (across|over|for) (all|every) (projects|branches|companies|sites|teams)
drill-down: Drill-down < analytics
  drill-down, drill-through
  ? detailed breakdown
  > ~drill down (into|to), down to the (single|individual|last) (transaction|order|record|ticket|item)
  > from [the] total to [the] (single|individual|last), what is behind (a|any|the|every|each) (number|figure|total)
forecasting: Forecasting < analytics
  forecasting, demand forecast, demand forecasting, predictive analytics, prediction model, predictive model, trend forecast, predictive insight, predictive forecasting, demand planning
  ? forecast
  > ~predict (demand|what|which|how|who|when|future), ~forecast (demand|what|sales|how|staffing|your), see what's coming, know what will (happen|sell|come)
  > how (many|much) you (will sell|will need) (tomorrow|next|this), know today what (sells|you will|you'll)
sales-forecasting: Sales forecasting < forecasting
  sales forecast, sales forecasting, revenue forecast, revenue forecasting, pipeline forecast, pipeline forecasting, sales prediction, deal forecast
  > ~forecast (revenue|sales|your revenue|your pipeline), ~predict (revenue|sales|which deals)
  > which deals will (close|be won|come in), what you will (sell|close|earn) (next|this) (quarter|month|year), how (this|the|your) quarter will (end|finish)
  > which deals are (at risk|slipping|in danger|stuck)
cash-flow-forecasting: Cash flow forecasting < forecasting
  cash flow forecast, cash flow forecasting, cash-flow planning, liquidity planning, liquidity forecast, cash flow projection, runway forecast
  > ~forecast (your|the) cash [flow], see your cash position
  > how long your cash (lasts|will last), when cash (runs out|gets tight|is tight|will run out), what's in the bank (next|in three|in six) (month|months|quarter), ~see (tight|lean) (months|weeks) coming, will you make payroll
churn-prediction: Churn prediction < forecasting
  churn prediction, churn risk, churn score, customer health score, churn forecasting, retention score, at-risk customer alert
  ? health scoring
  > which customers (are about to|might|may|will) leave, ~spot customers (about to|who might) leave
  > who is about to (cancel|churn), (customers|members|subscribers) (about to|likely to) (leave|cancel|churn|quit), ~spot unhappy customers before
anomaly-detection: Anomaly detection < analytics
  anomaly detection, outlier detection, anomaly alert, unusual activity detection
  ? spike alert
  > ~spot (anomalies|outliers|unusual), ~flag (anomalies|outliers|unusual), warns you when (numbers|figures|something) (look|looks) (odd|off|unusual)
  > ~notice (when|if|that) (something|figures|a number) (is|looks|are) (off|odd|unusual|wrong), [sudden] (spikes|dips|jumps) (are|get|is) (flagged|spotted)
benchmarks: Benchmarks < analytics
  benchmarking, peer comparison, peer benchmark, benchmark report, benchmark data
  ? industry benchmark
  > see how you compare, ~compare yourself (with|to|against) (others|your industry|your peers|similar)
  > how you (measure up|stack up|compare) (against|with|to), (better|worse) than (others|firms|companies|shops|teams) (like|of) your [size|trade|industry], ~see where you stand (against|among|next to|in your) (others|your|competitors|similar|industry|the)
  > (others|firms|companies|households) of your size (pay|use|earn|spend|do|sell)
cohort-analysis: Cohort analysis < analytics
  cohort analysis, retention analysis, retention report, cohort report, cohort chart, retention curve
  > how many (customers|users|members|subscribers) (stay|come back|return|are still) (after|there|with), who (stays|comes back) and who
funnel-analysis: Funnel analysis < analytics
  funnel analysis, conversion funnel, funnel report, funnel analytics, drop-off analysis, conversion tracking, path analysis, user journey analysis
  > where (visitors|shoppers|users|leads) (drop out|drop off|give up|get lost|bail), at which step (visitors|customers|shoppers|users|people) (leave|drop|give up), from (first|the first) click to (sale|checkout|order|purchase)
attribution: Attribution < analytics
  multi-touch attribution, marketing attribution, attribution model, revenue attribution, campaign attribution, first-touch attribution, last-click attribution, marketing mix modelling, marketing mix modeling
  > which (campaigns|channels|ads) (bring|drive|bring in|generate), where your (leads|customers|sales|sign-ups) come from
  > which (ad|advert|campaign|channel) (brought|sold|paid|won|really|earned), where (each|every) (customer|lead|sale|order|booking) (came|comes) from, what (each|every) (ad|channel|campaign) (earned|brings|brought|is worth), which half of your (advertising|budget|ad)
heatmaps: Heat maps < analytics
  heatmap, click map, scroll map, website heat map, click heatmap, attention map, click tracking map
  > where (visitors|users) (click|scroll|look|linger|tap|stop scrolling), what (visitors|users) (click on|ignore|overlook)
session-replay: Session replay < analytics
  session replay, visitor recording, screen recording of visitors, user session recording
  ? session recording
  > ~watch (how visitors|how users|what visitors|what users|recordings of)
  > ~look over [your] (visitors'|users'|customers'|a visitor's) shoulder, ~see what [the] (user|visitor|customer|users) (did|clicked|saw) before
web-analytics: Web analytics < analytics
  web analytics, website analytics, visitor statistic, traffic analytics, page view tracking, website statistic, website traffic report, visitor tracking, visitor analytics
  > how many (people|visitors) (visit|visited|came|come|read|see) (your|each|which) (site|page|pages|website|shop), which pages (people|visitors|readers) (read|visit|like|leave)
product-analytics: Product analytics < analytics
  product analytics, usage analytics, event tracking, user behaviour analytics, user behavior analytics, feature usage tracking, usage tracking, adoption tracking, in-app analytics, event analytics
  > which features (people|users|customers) (use|love|ignore|really|actually), what (users|customers) [really|actually] do in (your|the) (app|product)
cookieless-analytics: Cookieless analytics < web-analytics
  cookieless tracking, cookie-free analytics, cookieless analytics, privacy-friendly analytics, analytics without cookies, no cookie banner needed
  > (no|without) [a|any] cookie (banner|banners|pop-up|pop-ups), (visitors|statistics|counts visitors|figures|analytics) without (following|tracking|cookies)
people-analytics: People analytics < analytics
  people analytics, HR analytics, workforce analytics, headcount report, attrition report
  ? turnover report, absence report, diversity report
  > why (staff|employees) (leave|quit)
team-performance-reports: Team performance reports < reports
  team performance report, agent performance report, productivity report, utilisation report, utilization report, agent report, leaderboard, sales leaderboard, team productivity report, agent scorecard
  > who (answers|sells|closes|solves) (most|fastest|how many|the most), how (fast|quickly|many) (each|every) (agent|rep|colleague|team)
financial-reports: Financial reports < reports
  profit and loss report, financial report, P&L report, financial reporting, management reporting
  ? balance sheet, financial statement, income statement, cash flow statement, management account, profit and loss statement
  > (profit|loss) and (loss|profit) (at|in|by|with|on), what (you|the business|each shop) (earned|earns|made|lost) (last|this|in|each|per)
sales-reports: Sales reports < reports
  sales report, sales reporting, pipeline report, revenue report, win/loss analysis, sales dashboard, sales analytics, revenue analytics, win-loss report
  > what (sells|sold) (best|well|most|when|where|and), your (best|worst|slowest) (sellers|selling|products|days|hours), who (sells|sold) (what|how|the most)
stock-reports: Stock reports < reports
  stock report, inventory report, sell-through report, stock valuation, inventory valuation, slow-mover report, dead stock report, ABC analysis
  > what (gathers|is gathering|gathered) dust, what your (stock|shelves) (is|are) worth, (slow|fast) (sellers|movers) and (slow|fast)
tax-reports: Tax reports < reports
  tax report, VAT report, VAT return, sales tax report, tax summary, VAT summary
  ? annual tax statement, tax certificate
  > what you owe (the tax office|HMRC|in VAT|in tax|the taxman)
saas-metrics: Subscription metrics < analytics
  ARR report, churn rate report, subscription metric, subscription analytics, LTV report, SaaS metric
  ? MRR, monthly recurring revenue, customer lifetime value, net revenue retention
  > how (your|much) recurring (revenue|income) (grows|is|comes), (MRR|churn|LTV) and (churn|LTV|MRR|ARR)
energy-reports: Consumption reports < reports
  consumption report, energy report, usage report, usage statistic, energy monitoring, consumption monitoring, consumption dashboard
  > (kWh|kilowatt-hours|power|electricity|gas|water|energy) (by|per) (hour|day|half-hour|half hour|room|building|appliance|machine), what (yesterday|last week|each hour|every hour|the fridge|the dryer|your house) (cost|costs|used|uses)
  > (kWh|kilowatt-hours|power|electricity|gas|water) (by|per) (hour|day|half-hour|room|building|appliance|machine)
carbon-reports: Carbon reports < reports
  carbon footprint report, carbon accounting, CO2 report, carbon calculator, carbon footprint calculation, ESG reporting, scope 3 reporting, emissions tracking, CSRD reporting, carbon footprint tracking
  ? carbon report, emissions report, ESG report, sustainability report
  > how much (CO2|carbon) (you|each|every|your|a), the (CO2|carbon) of (every|each|your)
alerts-on-metrics: Threshold alerts
  threshold alert, metric alert, KPI alert, custom alert, alert rule, low balance alert, alert threshold, spending alert, usage alert
  ? limit alert
  > ~alert you (when|if|before|as soon as), (alerted|warned) (when|if|before|as soon as) __ (exceeds|drops|falls|rises|passes|goes)
  > (tells|warns|alerts) you (when|the moment) (a|the|your) (figure|number|value) (drops|falls|rises), (tells|warns|alerts) you (before|as soon as) (a|the|your) (figure|number|value) (drops|falls|rises), (tells|warns|alerts) you (when|the moment) (a|the|your) (stock|balance) (drops|falls|rises)
  > (tells|warns|alerts) you (before|as soon as) (a|the|your) (stock|balance) (drops|falls|rises), (pings|texts) you (when|the moment) (a|the|your) (figure|number|value) (drops|falls|rises), (pings|texts) you (before|as soon as) (a|the|your) (figure|number|value) (drops|falls|rises)
  > (pings|texts) you (when|the moment|before|as soon as) (a|the|your) (stock|balance) (drops|falls|rises), (tells|warns|alerts) you (when|the moment) (a|the|your) (figure|number|value) (exceeds|passes|runs)
  > (tells|warns|alerts) you (before|as soon as) (a|the|your) (figure|number|value) (exceeds|passes|runs), (tells|warns|alerts) you (when|the moment) (a|the|your) (stock|balance) (exceeds|passes|runs), (tells|warns|alerts) you (before|as soon as) (a|the|your) (stock|balance) (exceeds|passes|runs)
  > (pings|texts) you (when|the moment) (a|the|your) (figure|number|value) (exceeds|passes|runs), (pings|texts) you (before|as soon as) (a|the|your) (figure|number|value) (exceeds|passes|runs), (pings|texts) you (when|the moment|before|as soon as) (a|the|your) (stock|balance) (exceeds|passes|runs)
  > (tells|warns|alerts) you (when|the moment) (a|the|your) (temperature|budget) (drops|falls|rises), (tells|warns|alerts) you (when|the moment) (a|the|your) (level|price) (drops|falls|rises), (tells|warns|alerts) you (before|as soon as) (a|the|your) (temperature|budget) (drops|falls|rises)
  > (tells|warns|alerts) you (before|as soon as) (a|the|your) (level|price) (drops|falls|rises), (pings|texts) you (when|the moment) (a|the|your) (temperature|budget|level|price) (drops|falls|rises)
  > (pings|texts) you (before|as soon as) (a|the|your) (temperature|budget|level|price) (drops|falls|rises), (tells|warns|alerts) you (when|the moment) (a|the|your) (temperature|budget) (exceeds|passes|runs), (tells|warns|alerts) you (when|the moment) (a|the|your) (level|price) (exceeds|passes|runs)
  > (tells|warns|alerts) you (before|as soon as) (a|the|your) (temperature|budget) (exceeds|passes|runs), (tells|warns|alerts) you (before|as soon as) (a|the|your) (level|price) (exceeds|passes|runs)
  > (pings|texts) you (when|the moment) (a|the|your) (temperature|budget|level|price) (exceeds|passes|runs), (pings|texts) you (before|as soon as) (a|the|your) (temperature|budget|level|price) (exceeds|passes|runs)
kpi-tracking: KPI tracking < reports
  KPI tracking, KPI dashboard, KPI report, balanced scorecard, key figure overview, KPI monitoring
  ? scorecard
  > the (five|ten|three|few) (numbers|figures) that matter
historical-data: Historical comparisons < reports
  year-on-year comparison, year-over-year comparison, period comparison, historical comparison, trend analysis, trend report, historical trend
  > ~compare (this|the) (month|year|week|quarter|summer|winter) with (last|the), ~compare (with|to) (last|the same) (year|month|week|day), ~compare (this month|this year|this week|this quarter) with (last|the same), (this|last) (year|month|week) (against|versus|next to) (last|this) (year|month|week)
data-visualization: Charts < reports
  data visualisation, data visualization, interactive chart, chart library, chart builder, chart type, visual report
  > (figures|numbers|data|rows|spreadsheets) (become|turn into|as|turned into|made) (charts|pictures|a chart|graphs|colourful|a picture), ~see your (numbers|data|figures) as (charts|graphs|a chart|pictures), (figures|numbers|data|rows) (become|turn into|turned into) (charts|pictures|graphs)
query-language: Query and notebooks < analytics
  query builder, visual query builder, data notebook, SQL notebook, ad hoc query, ad-hoc analysis
surveys-results-analysis: Text and sentiment analysis < ai
  sentiment analysis, text analysis, text analytics, sentiment score, sentiment detection, emotion detection, topic detection, voice of customer analysis, theme detection
  ? feedback analysis
  > how your customers (feel|are feeling), the mood of (every|each|your)
  > ~read between the lines of (every|your|reviews|comments), (thousands|hundreds) of (comments|answers|reviews) (read|sorted|summed up|grouped)
`);
