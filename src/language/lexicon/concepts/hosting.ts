import { concepts } from './concept-list.js';

/** Where software runs, and hosting as a product. */
export const hosting = concepts(`
*hosting-tools: Hosting
  web hosting, hosting, hosting plan, hosting package, website hosting
cloud-hosted: Cloud hosting
  cloud-hosted, cloud-based, SaaS solution, hosted solution, cloud-native, cloud solution, fully hosted, web-based software
  > nothing to install, no installation (needed|required|necessary), no software to install, (runs|works) in (your|the|any) browser
on-premise: On-premise installation <> cloud-hosted, private-cloud
  on-premise, self-hosted, self-hosting, on-prem, self-managed, own server, local installation, on-premise version, on-premises deployment, self-hosted edition, air-gapped, air-gapped installation, self-host, on-premise edition
  > ~host it yourself, ~run it (on|in) your own (servers|server|infrastructure|hardware|data centre|data center), on your own (servers|server|infrastructure|hardware), (behind|inside) your [own] firewall, ~install it on your own
private-cloud: Private cloud <> on-premise
  private cloud, single-tenant, dedicated instance, dedicated tenant, virtual private cloud, VPC, bring your own cloud, own cloud account, dedicated environment, isolated instance, VPC peering, private link, dedicated infrastructure
  > in your own (cloud|cloud account|AWS account|Azure tenant|VPC)
hybrid-cloud: Hybrid and multi-cloud
  hybrid cloud, multi-cloud, hybrid deployment, cloud-agnostic, hybrid setup
  > on any cloud
data-center: Data centers
  data center, data centre, colocation, edge location, availability zone, point of presence, tier III data centre, tier III data center, tier IV data center, server farm
green-hosting: Green hosting
  green hosting, carbon-neutral hosting, climate-neutral hosting, renewable-powered hosting, carbon-neutral data centre, green data center, green data centre, eco-friendly hosting
shared-hosting: Shared hosting < hosting-tools
  shared hosting, shared web hosting
vps: Virtual servers < hosting-tools
  VPS, virtual private server, virtual machine, cloud server, virtual server, root server, cloud VM, VPS hosting, cloud instance
dedicated-servers: Dedicated servers < hosting-tools
  dedicated server, bare metal, bare-metal server, dedicated hardware, dedicated host
gpu-servers: GPU computing < hosting-tools
  GPU server, GPU instance, GPU computing, GPU cluster, GPU cloud, H100, GPU hosting
managed-hosting: Managed hosting < hosting-tools
  managed hosting, managed WordPress, managed WordPress hosting, fully managed server, managed server, server administration, managed cloud, managed service, managed infrastructure
wordpress-hosting: WordPress hosting < hosting-tools
  WordPress hosting, WooCommerce hosting, WordPress installation, WordPress plan
app-hosting: Application platform < hosting-tools
  platform as a service, app hosting, git push deploy, git-push deployment, app platform, static site hosting, PaaS, Jamstack hosting, serverless hosting
  > ~deploy (from|with) (git|a git push|one command|every push), ~push to deploy
kubernetes: Managed Kubernetes < hosting-tools
  managed Kubernetes, Kubernetes cluster, container orchestration, container hosting, Kubernetes, container service, Helm chart, container platform
containers: Containers < hosting-tools
  Docker support, Docker image, container registry, Docker container, private registry, container image
serverless: Serverless functions < hosting-tools
  serverless, edge function, cloud function, function as a service, serverless compute, FaaS, edge computing, edge compute
object-storage: Object storage < hosting-tools
  object storage, S3-compatible storage, block storage, bucket storage, S3 storage, volume storage, S3-compatible, network attached storage, NAS storage
ssd-storage: SSD storage < hosting-tools
  NVMe storage, SSD storage, NVMe SSD, NVMe drive, SSD drive, NVMe
cdn: Content delivery network
  CDN, content delivery network, edge caching, global CDN, edge network, image CDN, global edge network
  > served from (the|a) (nearest|closest) (server|location)
caching: Caching < hosting-tools
  server-side caching, page caching, object cache, Redis cache, full-page cache, built-in cache, LiteSpeed cache, Varnish
ssl-certificates: SSL certificates
  SSL certificate, free SSL, TLS certificate, Let's Encrypt, HTTPS certificate, wildcard certificate, wildcard SSL, automatic SSL, SSL included, SSL
staging-environments: Staging environments
  staging environment, staging site, staging area, preview environment, preview deployment, one-click staging, staging copy, preview URL, deploy preview
  > ~test changes before (they go|going|you go) live, a copy of your site to test
one-click-install: One-click installs < hosting-tools
  one-click install, one-click installer, one-click app, app installer, one-click installation, one-click WordPress, auto-installer, Softaculous, 1-click install, 1-click app
one-click-deploy: One-click deployment and rollback
  one-click deployment, one-click deploy, instant rollback, one-click rollback, automatic deployment, automated deployment, auto-deploy, deployment rollback
domain-registration: Domain registration < hosting-tools
  domain registration, domain name, free domain, domain transfer, .com domain, domain included, domain purchase, domain registrar, free domain name
custom-domain: Custom domain <> domain-registration
  custom domain, own domain, vanity URL, custom subdomain, custom URL, branded domain, custom domain name, your own domain, domain mapping, branded URL, CNAME
  > on your own (domain|URL|web address), under your own (domain|URL|web address), ~use your own domain, ~connect your [own] domain, your own web address
dns-management: DNS management < hosting-tools
  DNS management, managed DNS, DNS zone, DNS editor, nameserver, DNSSEC, anycast DNS, dynamic DNS
email-hosting: Email hosting < hosting-tools
  email hosting, professional email address, mailbox, mailboxes, business email, email account, hosted Exchange, catch-all address, professional email, business email address, webmail, email inboxes
traffic-limits: Traffic and bandwidth
  unlimited bandwidth, unmetered bandwidth, unlimited traffic, unmetered traffic, traffic allowance, monthly visits, bandwidth limit, traffic limit, monthly visitors, egress fee, free egress, data transfer fee
  > no (traffic|bandwidth) (limit|limits|caps|charges), # (visits|visitors|page views|pageviews) (per|a) month
ssh-access: SSH and FTP access < hosting-tools
  SSH access, root access, shell access, FTP access, SFTP access, FTP account, full root access, WP-CLI, SSH
control-panel: Hosting control panel < hosting-tools
  cPanel, Plesk, hosting control panel, control panel, server control panel, DirectAdmin
ipv6: IP addresses < hosting-tools
  IPv6, dedicated IP, dedicated IP address, IPv4 address, floating IP, reserved IP, dedicated sending IP
private-networking: Private networking < hosting-tools
  private network, private networking, VLAN, virtual network, direct connect, SD-WAN, MPLS, internal network between servers
managed-databases: Managed databases < database
  managed PostgreSQL, managed MySQL, managed Postgres, hosted database, database hosting, MySQL database, PostgreSQL hosting, managed Redis, managed MongoDB, database cluster
automatic-updates: Automatic updates
  automatic update, auto-update, automatic security update, automatic patching, patch management, automatic plugin update, over-the-air update, OTA update, firmware update, automatic WordPress update, software update, OTA firmware
  > always (on the latest version|up to date), updates (install|happen|run) (automatically|themselves|by themselves)
long-term-support: Long-term support
  long-term support, LTS version, LTS release, legacy version support, extended lifecycle support
website-builder: Website builder
  website builder, site builder, drag-and-drop website builder, page builder, homepage builder, web builder, website editor, website maker, no-code website builder
  > ~build (your|a) (website|site|own website), ~create (your|a) (website|site), your website in (minutes|an hour|#)
web-design-service: Website design service
  web design service, website design service, done-for-you website, bespoke website, website design, web design
web-templates: Website templates < website-builder
  website template, site template, theme library, landing page template, website theme, designer template, mobile-ready template, responsive template
`);
