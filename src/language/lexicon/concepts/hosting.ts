import { concepts } from './concept-list.js';

/** Where software runs, and hosting as a product. */
export const hosting = concepts(`
*hosting-tools: Hosting
  web hosting, hosting, hosting plan, hosting package, website hosting
cloud-hosted: Cloud hosting
  cloud-hosted, SaaS solution, cloud-native, fully hosted, web-based software
  ? cloud-based, hosted solution, cloud solution
  > nothing to install, no installation (needed|required|necessary), no software to install, (runs|works) in (your|the|any) browser
  > no server (in the cellar|in the basement|in the cupboard|of your own) needed, no servers to (buy|patch|run|look after), nothing to (patch|update) yourself, just open (a|the|your) browser, ~run (in|from) a browser [tab], no IT department needed
on-premise: On-premise installation
  on-premise, self-hosted, self-hosting, on-prem, self-managed, on-premise version, on-premises deployment, self-hosted edition, air-gapped, air-gapped installation, self-host, on-premise edition
  ? own server, local installation
  > ~host it yourself, ~run it (on|in) your own (servers|server|infrastructure|hardware|data centre|data center), on your own (servers|server|infrastructure|hardware), (behind|inside) your [own] firewall, ~install it on your own
  > (~install|~host|~run) it in your own (cellar|server room|building|network|rack), your own (servers|machines|rack|hardware|server room), never leaves your (network|building|servers|server room), (without|no) (any|a) (internet|outside) connection [at all], on a machine you (own|control)
  > in your own (data centre|data center|server room), on your own (kit|metal|machines|boxes)
private-cloud: Private cloud
  private cloud, single-tenant, dedicated instance, dedicated tenant, virtual private cloud, VPC, bring your own cloud, own cloud account, dedicated environment, isolated instance, VPC peering, private link, dedicated infrastructure
  > in your own (cloud|cloud account|AWS account|Azure tenant|VPC)
  > (server|instance|database) of your own, nobody else on (your|the|the same) (server|machine|hardware|instance), not shared with (other customers|anyone else|another customer), in your own (Azure|AWS|tenant|cloud tenant|Google Cloud)
hybrid-cloud: Hybrid and multi-cloud
  hybrid cloud, multi-cloud, hybrid deployment, cloud-agnostic, hybrid setup
  > on any cloud
  > (some|part) in the cloud (some|part) (on|in) your, ~run on (AWS|Azure) (and|or) (AWS|Azure|Google Cloud|your own), ~move between clouds
data-center: Data centers
  data center, data centre, colocation, availability zone, point of presence, tier III data centre, tier III data center, tier IV data center
  ? edge location, server farm
  > (server|servers|machines) in (Frankfurt|Dublin|Amsterdam|London|Zurich|Iceland|Virginia|a bunker|# locations), (two|three) data (centres|centers) (miles|kilometres) apart
green-hosting: Green hosting
  green hosting, carbon-neutral hosting, climate-neutral hosting, renewable-powered hosting, carbon-neutral data centre, green data center, green data centre, eco-friendly hosting
  > servers (run|that run|running) on (wind|hydro|green|renewable|hydropower|solar|sun), (wind-powered|hydro-powered|solar-powered) servers, (waste heat|heat) from (our|the) servers
shared-hosting: Shared hosting < hosting-tools
  shared hosting, shared web hosting
  > ~share (a|one) server with
vps: Virtual servers < hosting-tools
  VPS, virtual private server, virtual machine, cloud server, virtual server, root server, cloud VM, VPS hosting, cloud instance
  > (root|server) of your own in (a minute|seconds|minutes), (cores|vCPUs) and (memory|RAM) of your own, ~spin up a (server|machine|VM)
dedicated-servers: Dedicated servers < hosting-tools
  dedicated server, bare metal, bare-metal server, dedicated host
  ? dedicated hardware
  > (whole|entire) (machine|server) to yourself, no noisy (neighbours|neighbors), bare (metal|iron) (in|within)
gpu-servers: GPU computing < hosting-tools
  GPU server, GPU instance, GPU computing, GPU cluster, GPU cloud, H100, GPU hosting
  > ~train (models|your models|your model) on, ~rent (a GPU|GPUs|graphics cards|an H100)
managed-hosting: Managed hosting < hosting-tools
  managed hosting, managed WordPress, managed WordPress hosting, fully managed server, managed server, server administration, managed cloud, managed infrastructure
  ? managed service
  > we (patch|update|run|watch|look after) (the|your) (server|servers|cluster|WordPress), somebody else patches the (server|servers), never patch a server
wordpress-hosting: WordPress hosting < hosting-tools
  WordPress hosting, WooCommerce hosting, WordPress installation, WordPress plan
  > WordPress (is installed|ready|up and running|preinstalled|pre-installed), WordPress in (one|a) click
app-hosting: Application platform < hosting-tools
  platform as a service, app hosting, git push deploy, git-push deployment, app platform, static site hosting, PaaS, Jamstack hosting, serverless hosting
  > ~deploy (from|with) (git|a git push|one command|every push), ~push to deploy
  > ~push to (main|master|Git|your repository) and (it|the|your), every push is (deployed|live), git push and (it|your app) is live
kubernetes: Managed Kubernetes < hosting-tools
  managed Kubernetes, Kubernetes cluster, container orchestration, container hosting, Kubernetes, Helm chart, container platform
  ? container service
  > (cluster|clusters) (in|up in) (minutes|# minutes|a minute), ~run (your|the) containers without, ~upgrade (your|the) cluster (without|for you|in one click)
containers: Containers < hosting-tools
  Docker support, Docker image, container registry, Docker container, private registry, container image
  > ~pull the image, ~push (your|an|the) image, (comes|ships) as a (container|Docker image)
serverless: Serverless functions < hosting-tools
  serverless functions, edge function, cloud function, function as a service, serverless compute, FaaS, edge computing, edge compute
  > no servers to (manage|run|think about|provision), ~pay only while your code runs, ~upload a function
object-storage: Object storage < hosting-tools
  object storage, S3-compatible storage, block storage, bucket storage, S3 storage, volume storage, S3-compatible, network attached storage, NAS storage
  > ~store (files|objects|backups|images) (by the terabyte|in buckets|in a bucket), pay (by|per) the (gigabyte|terabyte) stored, speaks S3
ssd-storage: SSD storage < hosting-tools
  NVMe storage, SSD storage, NVMe SSD, NVMe drive, SSD drive, NVMe
  > no spinning (disks|discs|drives), (fast|faster) (disks|drives) in every
cdn: Content delivery network
  CDN, content delivery network, edge caching, global CDN, edge network, image CDN, global edge network
  > served from (the|a) (nearest|closest) (server|location)
  > (pictures|pages|images|files|videos) (from|served from) (a|the) (server|location|city) (near|close|next), (close|near) to (every|each|your) (visitor|visitors|reader|readers), (copied|cached) (around|round|across) the (world|globe)
caching: Caching < hosting-tools
  server-side caching, page caching, object cache, Redis cache, full-page cache, built-in cache, LiteSpeed cache, Varnish
  > pages (straight|served) from memory, ~keep (pages|results|queries) in memory
ssl-certificates: SSL certificates
  SSL certificate, free SSL, TLS certificate, Let's Encrypt, HTTPS certificate, wildcard certificate, wildcard SSL, automatic SSL, SSL included, SSL
  > (padlock|lock) in the (address bar|browser), certificate renews itself, ~renew the certificate (for you|automatically|by itself), certificate (never|doesn't) expire
  > certificate __ renews itself
staging-environments: Staging environments
  staging environment, staging site, preview environment, preview deployment, one-click staging, staging copy, preview URL, deploy preview
  ? staging area
  > ~test changes before (they go|going|you go) live, a copy of your site to test
  > ~try (it|changes|a change|an update) (on|in) a copy (first|of), copy of your (site|shop|live site|system) to (play|test|try|experiment|break), ~push (changes|it) live when, ~break things (safely|where nobody)
one-click-install: One-click installs < hosting-tools
  one-click install, one-click installer, one-click app, app installer, one-click installation, one-click WordPress, auto-installer, Softaculous, 1-click install, 1-click app
  > (WordPress|Joomla|Drupal|Nextcloud|Magento|Moodle) in (one|a) click, ~install (WordPress|Joomla|Nextcloud|an app|apps) with (one|a) click
one-click-deploy: One-click deployment and rollback
  one-click deployment, one-click deploy, instant rollback, one-click rollback, automatic deployment, automated deployment, auto-deploy, deployment rollback
  > live in one click, ~deploy (with|in) (one|a) (click|command), ~publish (with|in) (one|a) click, back to yesterday's version
domain-registration: Domain registration < hosting-tools
  domain registration, free domain, domain transfer, .com domain, domain included, domain registrar, free domain name
  ? domain name, domain purchase
  > ~register (your|a|the) (domain|name|dot-com|address), (.com|.org|.co.uk|.de) (included|on us|for free|in the price), ~transfer your domain, ~bring your domain
custom-domain: Custom domain
  custom domain, own domain, vanity URL, custom subdomain, custom URL, branded domain, custom domain name, your own domain, domain mapping, branded URL, CNAME
  > on your own (domain|URL|web address), under your own (domain|URL|web address), ~use your own domain, ~connect your [own] domain, your own web address
  > (at|under|on) your own (address|web address|domain|name|URL), your name in the address bar, ~point your domain (at|to), no (.wixsite|subdomain) (in|of)
dns-management: DNS management < hosting-tools
  DNS management, managed DNS, DNS zone, DNS editor, nameserver, DNSSEC, anycast DNS, dynamic DNS
  > ~edit (your|the) (DNS|zone|records|MX), ~change (your|the) (nameservers|DNS records|MX record)
email-hosting: Email hosting < hosting-tools
  email hosting, professional email address, hosted Exchange, catch-all address, professional email, business email address, webmail, email inboxes
  ? mailbox, mailboxes, business email, email account
  > (you|name|hello|info) at your own domain, (mailbox|mailboxes|inbox) for (every|each|all) (employee|colleague|your staff|team member), email (address|addresses) (on|at|with) your own domain
traffic-limits: Traffic and bandwidth
  unlimited bandwidth, unmetered bandwidth, unlimited traffic, unmetered traffic, traffic allowance, free egress
  ? monthly visits, bandwidth limit, traffic limit, monthly visitors, egress fee, data transfer fee
  > no (traffic|bandwidth) (limit|limits|caps|charges), # (visits|visitors|page views|pageviews) (per|a) month
  > as many visitors as, viral (without|and no), no charge for (traffic|bandwidth|egress|data transfer), traffic is (free|unlimited|unmetered|included), ~pay nothing for (traffic|bandwidth|egress)
ssh-access: SSH and FTP access < hosting-tools
  SSH access, root access, shell access, FTP access, SFTP access, FTP account, full root access, WP-CLI, SSH
  > ~log in as root, (shell|root|terminal) on (your|the|every) (server|machine), ~ssh into
control-panel: Hosting control panel < hosting-tools
  cPanel, Plesk, hosting control panel, server control panel, DirectAdmin
  ? control panel
  > ~manage (sites|domains|mailboxes) and (mailboxes|domains|databases) (in|from) one
ipv6: IP addresses < hosting-tools
  IPv6, dedicated IP, dedicated IP address, IPv4 address, floating IP, reserved IP, dedicated sending IP
  > (own|fixed|static) IP [address] (for|included|per)
private-networking: Private networking < hosting-tools
  private networking, VLAN, SD-WAN, MPLS, internal network between servers
  ? private network, virtual network, direct connect
  > ~connect your servers (privately|without the), servers talk to each other (privately|without)
managed-databases: Managed databases < database
  managed PostgreSQL, managed MySQL, managed Postgres, hosted database, database hosting, MySQL database, PostgreSQL hosting, managed Redis, managed MongoDB, database cluster
  > (Postgres|PostgreSQL|MySQL|Redis|MongoDB) (without|we run|run for you|backed up|patched), database (patched|tuned|backed up) for you
automatic-updates: Automatic updates
  auto-update, automatic security update, automatic patching, patch management, automatic plugin update, over-the-air update, OTA update, firmware update, automatic WordPress update, OTA firmware
  ? automatic update, software update
  > always (on the latest version|up to date), updates (install|happen|run) (automatically|themselves|by themselves)
  > (updates|patches|upgrades) (itself|themselves|overnight|while you sleep|by itself), never (install|run|click through) (an|another) update, (new|latest) version (is there|arrives|installs) (by itself|overnight|the next morning|automatically), always (running|on) the (newest|latest) [version], ~update (itself|themselves)
  > keeps itself (up to date|current|updated), ~update itself
long-term-support: Long-term support
  long-term support, LTS version, LTS release, extended lifecycle support
  ? legacy version support
  > supported (for|until) (ten|five|seven|#) (years|more years), (security fixes|patches|updates) for (ten|five|seven|#) years
website-builder: Website builder
  website builder, site builder, drag-and-drop website builder, page builder, homepage builder, web builder, website editor, website maker, no-code website builder
  > ~build (your|a) (website|site|own website), ~create (your|a) (website|site), your website in (minutes|an hour|#)
  > (website|site|homepage) (without|with no) (code|coding|a developer|a designer|programming|an agency), (~build|~make|~create) (a|your|your own) (homepage|site|website|web page) (by|in|without|yourself), ~drag (blocks|pictures|text|elements|sections) (into|onto|around), ~pick a template
  > ~build (a|your) (homepage|site|website|shop) without (writing|knowing|any|a line of) code
web-design-service: Website design service
  web design service, website design service, done-for-you website, bespoke website, website design, web design
  > ~design your (website|site|homepage) for you, we build your (website|site|homepage), our designers (build|make|draw|design) your
web-templates: Website templates < website-builder
  website template, site template, theme library, landing page template, website theme, designer template, mobile-ready template, responsive template
  > (hundreds|dozens|thousands|#) of (designs|templates|themes) (to|for|that), ~pick a (design|theme|look) (and|for|that), (theme|template|design) for every (trade|business|industry|taste)
`);
