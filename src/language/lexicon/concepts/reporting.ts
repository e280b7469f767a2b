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
custom-dashboards: Custom dashboards < dashboards
  custom dashboard, customizable dashboard, customisable dashboard, configurable dashboard, dashboard builder, personal dashboard, personalised dashboard, personalized dashboard, drag-and-drop dashboard, dashboard widget
  > ~build your own dashboards, ~build (custom|a custom|your own) dashboard, ~create your own dashboard, ~arrange (your|the) dashboard
custom-reports: Custom reports < reports
  custom report, custom reporting, customizable report, customisable report, report builder, report designer, ad hoc report, ad-hoc reporting, self-service reporting, bespoke report, personalised report, configurable report, tailored report, self-service BI, self-service analytics
  > ~build (your own|any|custom) (report|reports), ~create (your own|any) (report|reports), ~design your own (report|reports), reports (on anything|on any field|the way you want them), any report you (need|want|can think of), ~slice and dice
scheduled-reports: Scheduled reports < reports
  scheduled report, automatic report, automated report, recurring report, report scheduling, emailed report, weekly report email, report subscription, automated reporting, email report, daily digest, weekly digest, weekly summary email, morning report, weekly email report, scheduled reporting
  > reports (sent|delivered|emailed|land|arrive) (automatically|by email|to your inbox|in your inbox|every|on a schedule), ~send reports (automatically|by email|on a schedule|every), a report in your inbox every, ~schedule reports
report-export: Report export < reports
  report export, export of reports, export report, printable report, PDF report, downloadable report
  > ~export (any|every|your|the) (report|reports|dashboard|dashboards|chart|charts), ~download (any|every|your|the) (report|reports)
report-sharing: Report sharing < reports
  shared dashboard, dashboard sharing, report sharing, public dashboard, TV dashboard, wallboard, embedded dashboard, embedded analytics, client-ready report, office TV display, live wallboard
  > ~share (dashboards|reports) with (clients|anyone|stakeholders|your team|the board)
white-label-reports: White-label reports < reports
  white-label report, branded report, white-labelled report, white-labeled report, client report branding
cross-project-reports: Cross-project reports < reports
  cross-project report, consolidated report, group reporting, multi-entity reporting, roll-up report, cross-account reporting, consolidated reporting, multi-site reporting
drill-down: Drill-down < analytics
  drill-down, drill-through, detailed breakdown
  > ~drill down (into|to), down to the (single|individual|last) (transaction|order|record|ticket|item)
forecasting: Forecasting < analytics
  forecast, forecasting, demand forecast, demand forecasting, predictive analytics, prediction model, predictive model, trend forecast, predictive insight, predictive forecasting, demand planning
  > ~predict (demand|what|which|how|who|when|future), ~forecast (demand|what|sales|how|staffing|your), see what's coming, know what will (happen|sell|come)
sales-forecasting: Sales forecasting < forecasting
  sales forecast, sales forecasting, revenue forecast, revenue forecasting, pipeline forecast, pipeline forecasting, sales prediction, deal forecast
  > ~forecast (revenue|sales|your revenue|your pipeline), ~predict (revenue|sales|which deals)
cash-flow-forecasting: Cash flow forecasting < forecasting
  cash flow forecast, cash flow forecasting, cash-flow planning, liquidity planning, liquidity forecast, cash flow projection, runway forecast
  > ~forecast (your|the) cash [flow], see your cash position
churn-prediction: Churn prediction < forecasting
  churn prediction, churn risk, churn score, customer health score, churn forecasting, health scoring, retention score, at-risk customer alert
  > which customers (are about to|might|may|will) leave, ~spot customers (about to|who might) leave
anomaly-detection: Anomaly detection < analytics
  anomaly detection, outlier detection, anomaly alert, unusual activity detection, spike alert
  > ~spot (anomalies|outliers|unusual), ~flag (anomalies|outliers|unusual), warns you when (numbers|figures|something) (look|looks) (odd|off|unusual)
benchmarks: Benchmarks < analytics
  industry benchmark, benchmarking, peer comparison, peer benchmark, benchmark report, benchmark data
  > see how you compare, ~compare yourself (with|to|against) (others|your industry|your peers|similar)
cohort-analysis: Cohort analysis < analytics
  cohort analysis, retention analysis, retention report, cohort report, cohort chart, retention curve
funnel-analysis: Funnel analysis < analytics
  funnel analysis, conversion funnel, funnel report, funnel analytics, drop-off analysis, conversion tracking, path analysis, user journey analysis
attribution: Attribution < analytics
  multi-touch attribution, marketing attribution, attribution model, revenue attribution, campaign attribution, first-touch attribution, last-click attribution, marketing mix modelling, marketing mix modeling
  > which (campaigns|channels|ads) (bring|drive|bring in|generate), where your (leads|customers|sales|sign-ups) come from
heatmaps: Heat maps < analytics
  heatmap, click map, scroll map, website heat map, click heatmap, attention map, click tracking map
session-replay: Session replay < analytics
  session replay, session recording, visitor recording, screen recording of visitors, user session recording
  > ~watch (how visitors|how users|what visitors|what users|recordings of)
web-analytics: Web analytics < analytics
  web analytics, website analytics, visitor statistic, traffic analytics, page view tracking, website statistic, website traffic report, visitor tracking, visitor analytics
product-analytics: Product analytics < analytics
  product analytics, usage analytics, event tracking, user behaviour analytics, user behavior analytics, feature usage tracking, usage tracking, adoption tracking, in-app analytics, event analytics
cookieless-analytics: Cookieless analytics < web-analytics
  cookieless tracking, cookie-free analytics, cookieless analytics, privacy-friendly analytics, analytics without cookies, no cookie banner needed
people-analytics: People analytics < analytics
  people analytics, HR analytics, workforce analytics, headcount report, turnover report, absence report, diversity report, attrition report
team-performance-reports: Team performance reports < reports
  team performance report, agent performance report, productivity report, utilisation report, utilization report, agent report, leaderboard, sales leaderboard, team productivity report, agent scorecard
financial-reports: Financial reports < reports
  profit and loss report, balance sheet, financial statement, financial report, P&L report, income statement, cash flow statement, management account, financial reporting, profit and loss statement, management reporting
sales-reports: Sales reports < reports
  sales report, sales reporting, pipeline report, revenue report, win/loss analysis, sales dashboard, sales analytics, revenue analytics, win-loss report
stock-reports: Stock reports < reports
  stock report, inventory report, sell-through report, stock valuation, inventory valuation, slow-mover report, dead stock report, ABC analysis
tax-reports: Tax reports < reports
  tax report, VAT report, VAT return, sales tax report, tax summary, annual tax statement, VAT summary, tax certificate
saas-metrics: Subscription metrics < analytics
  MRR, monthly recurring revenue, ARR report, churn rate report, subscription metric, subscription analytics, LTV report, SaaS metric, customer lifetime value, net revenue retention
energy-reports: Consumption reports < reports
  consumption report, energy report, usage report, usage statistic, energy monitoring, consumption monitoring, consumption dashboard
carbon-reports: Carbon reports < reports
  carbon report, carbon footprint report, carbon accounting, emissions report, CO2 report, carbon calculator, carbon footprint calculation, ESG report, ESG reporting, sustainability report, scope 3 reporting, emissions tracking, CSRD reporting, carbon footprint tracking
alerts-on-metrics: Threshold alerts <> forecasting
  threshold alert, metric alert, KPI alert, limit alert, custom alert, alert rule, low balance alert, alert threshold, spending alert, usage alert
  > ~alert you (when|if|before|as soon as), (alerted|warned) (when|if|before|as soon as) __ (exceeds|drops|falls|rises|passes|goes)
kpi-tracking: KPI tracking < reports
  KPI tracking, KPI dashboard, KPI report, scorecard, balanced scorecard, key figure overview, KPI monitoring
historical-data: Historical comparisons < reports
  year-on-year comparison, year-over-year comparison, period comparison, historical comparison, trend analysis, trend report, historical trend
data-visualization: Charts < reports
  data visualisation, data visualization, interactive chart, chart library, chart builder, chart type, visual report
query-language: Query and notebooks < analytics
  query builder, visual query builder, data notebook, SQL notebook, ad hoc query, ad-hoc analysis
surveys-results-analysis: Text and sentiment analysis < ai
  sentiment analysis, text analysis, text analytics, sentiment score, sentiment detection, emotion detection, topic detection, voice of customer analysis, theme detection, feedback analysis
  > how your customers (feel|are feeling), the mood of (every|each|your)
`);
