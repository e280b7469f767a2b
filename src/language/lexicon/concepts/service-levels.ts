import { concepts } from './concept-list.js';

/** Availability, speed and scale, and what is promised about them. */
export const serviceLevels = concepts(`
uptime-guarantee: Availability <> support-hours, support-24-7, ticket-sla
  uptime guarantee, uptime SLA, uptime, availability SLA, guaranteed uptime, guaranteed availability, service availability, 99.9% uptime, 99.99% uptime, 99.9 % availability, high availability, availability guarantee, system availability, zero downtime, five nines, four nines, network uptime
  > never (goes|go) down, always (online|available), # % (uptime|availability|of the time|available), (up|online|available) # % of the time, no downtime, without downtime, no outages, doesn't go down
service-level-agreement: Service level agreement
  SLA, service level agreement, contractual SLA, custom SLA, enterprise SLA, SLA guarantee, service level, guaranteed service level
service-credits: Service credits < service-level-agreement
  service credit, SLA credit, uptime credit, penalty credit, credit for downtime
  > money back for (downtime|outages), credited (if|for) __ (downtime|outage|outages)
*status-page: Status page
  status page, public status page, system status page, incident page, live status page, service status page, incident history
uptime-monitoring: Monitoring < hosting-tools
  uptime monitoring, website monitoring, server monitoring, infrastructure monitoring, synthetic monitoring, health check, heartbeat monitoring, system monitoring, network monitoring, service monitoring, monitoring agent, real-time monitoring of servers
on-call: On-call management
  on-call schedule, on-call rota, on-call rotation, on-call management, incident management, incident alerting, incident response automation, postmortem, alert routing, on-call alerting
maintenance-windows: Planned maintenance
  maintenance window, planned maintenance, scheduled downtime, zero-downtime update, zero-downtime deployment, rolling update, zero-downtime migration
performance: Performance and speed
  page load time, load time, query speed, fast load times, low latency, sub-second response, sub-second, sub-second query, millisecond latency, ultra-low latency
  > loads in (#|under|less than|milliseconds|a second|seconds), (under|below|less than) # (ms|milliseconds), in milliseconds, within milliseconds, in under # (seconds|second|ms)
scalability: Scalability
  scalability, horizontal scaling, elastic scaling, scalable architecture, infinitely scalable, unlimited scale
  > ~scale (to|with) (millions|any|you|your|thousands|billions), handles (millions|thousands|billions|any number) of, (millions|thousands|billions) of (requests|events|records|rows|messages|transactions|users) (per|a|every|at|without|in), no matter how (big|large|many|much)
autoscaling: Automatic scaling < scalability
  autoscaling, automatic scaling, scale to zero, automatic upscaling
  > ~scale automatically, ~scale up and down automatically, ~scale by itself, ~add capacity automatically
redundancy: Redundancy and failover
  failover, automatic failover, redundancy, geo-redundancy, redundant infrastructure, multi-region, multi-AZ, redundant power supply, redundant server, georedundant, redundant connection, backup connection, backup line, multi-region failover, hot failover, 4G backup, 4G failover, fully redundant
  > no single point of failure, if one (server|data centre|data center|line|connection|region) (fails|goes down)
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
