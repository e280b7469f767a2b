import { concepts } from './concept-list.js';

/** Availability, speed and scale, and what is promised about them. */
export const serviceLevels = concepts(`
uptime-guarantee: Availability
  uptime guarantee, uptime SLA, uptime, availability SLA, guaranteed uptime, guaranteed availability, service availability, 99.9% uptime, 99.99% uptime, 99.9 % availability, high availability, availability guarantee, system availability, zero downtime, five nines, four nines, network uptime
  > never (goes|go) down, always (online|available), # % (uptime|availability|of the time|available), (up|online|available) # % of the time, no downtime, without downtime, no outages, doesn't go down
  > (up|running|reachable) every (minute|second) of the (year|day), # (minutes|seconds) of downtime (a|per) (year|month), never (falls over|crashes|blinks|switches off), (has not|hasn't|have not|haven't) (gone|been) down once
  > never been (down|offline), never gone (down|offline)
service-level-agreement: Service level agreement
  SLA, service level agreement, contractual SLA, custom SLA, enterprise SLA, SLA guarantee, service level, guaranteed service level
service-credits: Service credits < service-level-agreement
  service credit, SLA credit, uptime credit, penalty credit, credit for downtime
  > money back for (downtime|outages), credited (if|for) __ (downtime|outage|outages)
  > (money|credit) back (if|when) (we|the service|the line) (go|goes|are|is) (down|offline), (pay|compensate|refund|credit) you for every (hour|minute) (of downtime|offline|the service is)
*status-page: Status page
  status page, public status page, system status page, incident page, live status page, service status page, incident history
uptime-monitoring: Monitoring < hosting-tools
  uptime monitoring, website monitoring, server monitoring, infrastructure monitoring, synthetic monitoring, heartbeat monitoring, system monitoring, network monitoring, service monitoring, monitoring agent, real-time monitoring of servers
  ? health check
  > (told|alerted|woken|texted) (before|when|the moment|as soon as) your (site|website|server|shop) (is|goes) (down|offline), checked every (minute|# seconds|thirty seconds) from, know your (site|website|server) is down before
on-call: On-call management
  on-call schedule, on-call rota, on-call rotation, on-call management, incident management, incident alerting, incident response automation, postmortem, alert routing, on-call alerting
  > who is on call (tonight|this week|next), (~wake|~page|~call) the right (engineer|developer|person on call), (alarm|alert|page) goes to the (next|right) (person|engineer)
maintenance-windows: Planned maintenance
  zero-downtime update, zero-downtime deployment, rolling update, zero-downtime migration
  ? maintenance window, planned maintenance, scheduled downtime
  > updates without (a pause|taking it down|downtime|anyone noticing|logging out), (update|upgrade|patch) while (you|everyone|customers|users) (work|keep working|carry on|sleep)
performance: Performance and speed
  page load time, query speed, fast load times, low latency, sub-second response, sub-second, sub-second query, millisecond latency, ultra-low latency
  ? load time
  > loads in (#|under|less than|milliseconds|a second|seconds), (under|below|less than) # (ms|milliseconds), in milliseconds, within milliseconds, in under # (seconds|second|ms)
  > (opens|loads|answers|appears|starts) in (a blink|a flash|half a second), no (spinner|spinners|hourglass|loading screen)
scalability: Scalability
  scalability, horizontal scaling, elastic scaling, scalable architecture, infinitely scalable, unlimited scale
  > ~scale (to|with) (millions|any|you|your|thousands|billions), handles (millions|thousands|billions|any number) of, (millions|thousands|billions) of (requests|events|records|rows|messages|transactions|users) (per|a|every|at|without|in), no matter how (big|large|many|much)
  > (ten|a hundred) (users|customers|orders|visitors) or (ten thousand|a million|a thousand), from your first (user|customer|order) to your (millionth|thousandth), from (one|ten|a handful of) (users|customers|orders|servers|sites) to (thousands|millions|ten thousand|a million)
autoscaling: Automatic scaling < scalability
  autoscaling, automatic scaling, scale to zero, automatic upscaling
  > ~scale automatically, ~scale up and down automatically, ~scale by itself, ~add capacity automatically
  > ~add (servers|capacity|machines|nodes) (when|as|before) (traffic|load|demand|visitors), (servers|capacity|machines|nodes) (grow|shrink|appear|disappear) with (traffic|demand|load|the load), (shrinks|scales|scales down) to zero
redundancy: Redundancy and failover
  failover, automatic failover, geo-redundancy, redundant infrastructure, multi-region, multi-AZ, redundant power supply, redundant server, georedundant, redundant connection, multi-region failover, hot failover, 4G backup, 4G failover, fully redundant
  ? redundancy, backup connection, backup line
  > no single point of failure, if one (server|data centre|data center|line|connection|region) (fails|goes down)
  > (second|spare|backup) (server|line|generator|connection|data centre|data center) (takes|steps|kicks|jumps) (over|in), (server|disk|cable|data centre|data center|router) (fails|dies|burns|breaks) and (nobody|you|another) (notices|never|takes)
load-balancing: Load balancing < hosting-tools
  load balancer, load balancing, global load balancing, managed load balancer
accuracy: Accuracy
  accuracy rate, recognition rate, error rate, hit rate, match rate, detection rate, recognition accuracy
  > # % (accurate|accuracy|correct|precise|error-free), accurate to (within|#), (with|at) # % accuracy, error-free, without (errors|mistakes|a single mistake), never (makes|make) mistakes, never wrong
satisfaction-figures: Customer satisfaction figures
  customer satisfaction rate, recommendation rate, satisfaction rate, happy customers
  > # % of (customers|users|clients|our customers|our clients|guests|patients|students) (recommend|are satisfied|are happy|would recommend|stay|renew|say), rated # (out of|stars), # out of (5|five|10|ten)
customer-count: Number of customers
  > (over|more than|trusted by|used by|join|joined by|serving|loved by|helping) # (customers|companies|teams|businesses|users|people|clients|organisations|organizations|brands|shops|stores|families|homes|patients|students|learners|members|guests|restaurants|hotels|drivers), # (happy|satisfied|active|paying) (customers|users|clients|members|subscribers|guests)
*market-position: Market position
  market leader, industry leader, number one provider, market-leading, award-winning, category leader, largest provider, world leader, Europe's leading, largest network
  > (first|only|largest|biggest|leading|fastest|most|best) __ in (the world|Europe|the industry|the market|the country|the UK|Germany|the US), the world's (first|only|largest|biggest|leading|fastest|most|best), (Europe's|Germany's|Britain's|America's|the UK's|the industry's|the market's|the country's) (first|only|largest|biggest|leading|fastest|most|best|no. 1|number one), no. 1 in, number one in, #1 in the
time-savings: Time saved
  time saving, hours saved
  > ~save (you|teams|your team|customers|users|agents|staff) # (hours|minutes|days), ~save (up to|over|more than|an average of|around) # (hours|minutes|days), # hours (a|per|every|each) week (saved|back), # % (less|faster|quicker|fewer|more) __, (twice|# times|three times|ten times) (as fast|faster|as quick|quicker|more|as many)
cost-savings: Money saved
  cost saving, cost reduction, return on investment, ROI
  > ~save (up to|over|more than|an average of|around) #, ~cut (costs|your costs|your bill|bills|spending) by, ~reduce (costs|your costs|your bill|bills|spending) by, ~save # %, pays for itself, (half|a fraction of) the (price|cost)
`);
