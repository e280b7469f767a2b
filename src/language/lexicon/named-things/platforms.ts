import { names } from './name-list.js';

/** Systems, devices, browsers, clouds and carriers. */
export const operatingSystems = names(
  'operating-system',
  `
  Windows?, Microsoft Windows; Windows 11 < Windows; Windows 10 < Windows; Windows 7 < Windows; Windows Server < Windows; macOS, Mac OS, OS X; iOS; iPadOS; watchOS; tvOS; visionOS; Android; Wear OS; Android TV; Fire OS; ChromeOS, Chrome OS; Linux; Ubuntu < Linux; Debian < Linux; CentOS < Linux; Red Hat, RHEL, Red Hat Enterprise Linux < Linux; SUSE, openSUSE, SLES < Linux; Rocky Linux < Linux; AlmaLinux < Linux; Arch Linux < Linux; Alpine Linux < Linux; FreeBSD; Unix; AIX; Solaris; HarmonyOS; webOS; Tizen; Roku OS; Raspberry Pi OS; VMware ESXi, VMware, vSphere; Hyper-V; Proxmox; Windows Phone; IBM i, AS/400; z/OS;
  Huawei AppGallery, AppGallery < HarmonyOS; Amazon Appstore < Fire OS; Galaxy Store < Android; Microsoft Store < Windows; Mac App Store < macOS; F-Droid < Android; BlackBerry OS; Sailfish OS; GrapheneOS < Android; KaiOS; Wear OS by Google < Wear OS; Garmin Connect IQ, Connect IQ; Fedora < Linux; Linux Mint < Linux; SteamOS < Linux; Windows ARM < Windows; Android Go < Android;
  `,
);

export const devices = names(
  'device',
  `
  iPhone; iPad; Apple Mac, Mac?; MacBook < Apple Mac; iMac < Apple Mac; Apple Watch; Apple TV; Apple Vision Pro, Vision Pro; AirPods; HomePod; iPod; Samsung Galaxy, Galaxy phone < Android; Google Pixel, Pixel? < Android; Google Nest Hub, Nest Hub; Chromebook; Microsoft Surface; Fire TV, Fire TV Stick, Fire Stick; Fire tablet, Kindle Fire; Amazon Echo; Chromecast device; Roku device; PlayStation, PS5, PS4; Xbox, Xbox Series X, Xbox One; Nintendo Switch; Steam Deck; Meta Quest, Oculus Quest, Oculus; HTC Vive; HoloLens; Raspberry Pi; Arduino; Garmin watch; Fitbit device; Samsung TV, Samsung Smart TV; LG TV; Sony Bravia; smart TV, smart TVs; Zebra scanner, Zebra printer; Honeywell scanner; Epson printer; Star printer, Star Micronics; Brother printer; Stream Deck; Sonos speaker; Bose; Huawei phone; OnePlus < Android; Xiaomi < Android; Fairphone < Android; ThinkPad; Dell; Lenovo; Yealink; Polycom; Jabra; Logitech; GoPro; DJI; Ring doorbell; Tesla; PLC S7, Siemens S7; PAX terminal; Ingenico; Verifone; SumUp reader; Square Reader, Square Terminal; Sunmi; reMarkable; Kobo; Tolino; FRITZ!Box, Fritzbox; Dexcom; FreeStyle Libre; Withings
  `,
);

export const browsers = names(
  'browser',
  `
  Google Chrome, Chrome?; Firefox, Mozilla Firefox; Safari, Apple Safari; Microsoft Edge; Opera browser; Brave?, Brave browser; Internet Explorer, IE11, IE 11; Samsung Internet; Vivaldi; DuckDuckGo; Tor Browser; Chromium; UC Browser
  `,
);

export const clouds = names(
  'cloud',
  `
  Amazon Web Services, AWS; Microsoft Azure, Azure; Google Cloud, GCP, Google Cloud Platform; Oracle Cloud Infrastructure, OCI cloud; IBM Cloud; Alibaba Cloud; DigitalOcean; Linode; Vultr; Hetzner; OVHcloud, OVH; Scaleway; Open Telekom Cloud, T-Systems; STACKIT; IONOS Cloud; Exoscale; Infomaniak; UpCloud; Rackspace; Cloudflare; Equinix; Leaseweb; plusserver; noris network; Tencent Cloud; Salesforce Hyperforce; SAP BTP; Amazon S3, S3 < Amazon Web Services; Amazon EC2, EC2 < Amazon Web Services; AWS Lambda < Amazon Web Services; Amazon RDS, RDS < Amazon Web Services; CloudFront < Amazon Web Services; Amazon EKS, EKS < Amazon Web Services; AWS GovCloud, GovCloud < Amazon Web Services; AWS Marketplace < Amazon Web Services; Amazon SNS < Amazon Web Services; Amazon SQS < Amazon Web Services; Azure Blob Storage, Azure Blob < Microsoft Azure; Azure Functions < Microsoft Azure; AKS, Azure Kubernetes Service < Microsoft Azure; Azure Marketplace < Microsoft Azure; Azure Government < Microsoft Azure; Google Kubernetes Engine, GKE < Google Cloud; Google Cloud Storage, GCS < Google Cloud; Cloud Run < Google Cloud; Google Cloud Marketplace < Google Cloud; Wasabi; MinIO; OpenStack; Nutanix; Red Hat OpenShift, OpenShift; Rancher; VMware Cloud; Hostinger; Bluehost; SiteGround; Kinsta; WP Engine; Fasthosts; Strato; Mittwald; Krystal; Namecheap
  `,
);

export const carriers = names(
  'carrier',
  `
  DHL, DHL Express, DHL Parcel; Deutsche Post; UPS; FedEx; TNT?; DPD; GLS; Hermes; Evri; Royal Mail; Parcelforce; Yodel; InPost; Amazon Logistics; USPS, US Postal Service; Canada Post; Australia Post; La Poste; Colissimo; Chronopost; Mondial Relay; PostNL; bpost; Swiss Post; Austrian Post, Österreichische Post; Poste Italiane; Correos; SEUR; MRW; CTT; An Post; PostNord; Posti; Itella; Omniva; Packeta, Zásilkovna; DB Schenker, Schenker; Kuehne+Nagel, Kühne + Nagel; DSV; Maersk; MSC Cargo; Hapag-Lloyd; CMA CGM; Geodis; Dachser; Rhenus; XPO; CEVA; Expeditors; C.H. Robinson; Flexport; Aramex; SF Express; Japan Post; Yamato; Purolator; OnTrac; LaserShip; Lasership; Blue Dart; Delhivery; Ninja Van; J&T Express; GO! Express; trans-o-flex; Palletways; Palletforce; Tuffnells; APC Overnight; City Sprint, CitySprint; Stuart?; Gophr; Uber Direct; DoorDash Drive; Veho; Paack; Budbee; Instabox; Airmee; Sendle; StarTrack; Toll Group; CouriersPlease;
  Vodafone; O2; BT; Sky Mobile; Virgin Media; TalkTalk; Plusnet; Hyperoptic; Openreach; giffgaff; Tesco Mobile; Lebara; Deutsche Telekom, Telekom; Telefónica; Orange?; SFR; Bouygues, Bouygues Telecom; Swisscom; A1 Telekom; KPN; Ziggo; Odido; Proximus; Telenet; Telia; Telenor; Tele2; TDC; Elisa; Movistar; WindTre; Iliad; MEO; AT&T; Verizon; T-Mobile; Comcast, Xfinity; CenturyLink, Lumen; Starlink; Rogers; Bell Canada; Telus; Telstra; Optus; Jio; Airtel; Etisalat; MTN; NTT Docomo; SoftBank; KDDI; SK Telecom; Singtel; China Mobile; América Móvil; Claro;
  Lufthansa; British Airways; Ryanair; easyJet; Eurowings; Air France; KLM; Qatar Airways; Turkish Airlines; Delta Air Lines; United Airlines; American Airlines; Southwest Airlines; JetBlue; Wizz Air; Vueling; Finnair; Austrian Airlines; Jet2; TUI; Deutsche Bahn, DB Bahn; Eurostar; SNCF; Trenitalia; ÖBB; SBB; Renfe; Amtrak; FlixBus; National Express; Greyhound
  `,
);
