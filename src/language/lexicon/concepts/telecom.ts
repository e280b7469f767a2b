import { concepts } from './concept-list.js';

/** Mobile, broadband and television. */
export const telecom = concepts(`
*telecommunications: Telecommunications
  mobile plan, phone plan, mobile tariff, phone contract, SIM-only plan, SIM-only deal, mobile contract, SIM-only, pay-monthly plan, prepaid plan, mobile phone contract
unlimited-data: Unlimited data < telecommunications
  unlimited data, unlimited mobile data, unlimited internet, unlimited broadband, truly unlimited, no data cap, unlimited 5G, unlimited data plan, unlimited download, unlimited usage, unlimited browsing
  > no (data|usage|download) (cap|caps|limit|limits|throttling), without (throttling|a data cap|data caps|data limits), never (throttle|throttled|slow down), as much data as you
throttling: Throttling and fair use < telecommunications
  throttling, speed throttling, traffic management policy, data throttling, traffic shaping, tethering limit, fair usage policy, speed cap
data-rollover: Data rollover < telecommunications
  data rollover, unused data, rollover data, data gifting, data sharing, shared data, data add-on, data top-up, family data sharing, extra data
  > unused data (rolls|carries|is carried|is rolled) over, ~roll over (unused|your) data, ~share your data
5g-network: 5G < telecommunications
  5G, 5G network, 5G coverage, 5G included, 4G network, LTE, 5G-ready, 5G mobile, 4G LTE, nationwide 5G, 5G standalone
network-coverage: Network coverage < telecommunications
  network coverage, mobile coverage, population coverage, indoor coverage, rural coverage, coverage map, signal coverage, mobile signal, nationwide network, best network, largest network coverage, mobile reception, rural broadband, WiFi calling, signal booster, mobile network coverage, coverage checker
  > # % of the (population|country|UK|households|premises), coverage (everywhere|nationwide|in every), reception everywhere
roaming: Roaming < telecommunications
  roaming, EU roaming, free roaming, data roaming, international roaming, roaming included, roaming charge, inclusive roaming, worldwide roaming, roaming abroad, roaming add-on, travel data
  > ~roam (free|like at home|in # countries|abroad|across|in # destinations), ~use your (phone|data|plan|allowance) abroad, at no extra cost abroad, like at home in
esim: eSIM < telecommunications
  eSIM, embedded SIM, digital SIM, dual SIM, eSIM activation, travel eSIM, multi-SIM, second SIM, extra SIM card, data-only SIM, eSIM support
number-porting: Number porting < telecommunications
  number porting, keep your number, number transfer, number portability, port your number, phone number porting, vanity number, PAC code
  > ~keep your [existing|old|current|phone|mobile] number, ~bring your [existing|old|current|phone] number, ~take your number with you, keep the same number
international-calls: International calls < telecommunications
  international call, calls abroad, international minute, calls to landlines abroad, international texts, international calling, low-cost international calls, free international calls, calls to # countries, international roaming minutes
broadband: Broadband < telecommunications
  broadband, fibre broadband, home internet, internet connection plan, DSL, cable internet, broadband plan, broadband package, home broadband, internet access, internet plan, business broadband, ADSL
fibre-to-the-home: Full fibre < broadband
  full fibre, fibre to the premises, FTTP, FTTH, gigabit internet, fiber to the home, full-fibre broadband, fibre optic, fiber internet, gigabit broadband, fibre to the home, fiber optic, fibre connection, gigabit fibre, glass fibre connection, fibre network
download-speed: Connection speed < broadband
  download speed, upload speed, average speed, minimum speed, minimum guaranteed speed, gigabit speed, symmetrical speed, speed guarantee, guaranteed speed, symmetric upload, symmetrical upload, upload and download speed, ultrafast broadband, superfast broadband, symmetrical gigabit, internet speed, guaranteed bandwidth, lightning-fast internet, average download speed
  > # (Mbps|Mb|Gbps|Mbit|Gbit|Gb|Mbit/s|Gbit/s|Mb/s|Gb/s|megabits|gigabits) [per second], the same speed (up and down|in both directions)
static-ip: Static IP < broadband
  static IP, static IP address, fixed IP, fixed IP address, public IP address, public IPv4, static IPv4, permanent IP address, port forwarding
router-included: Router included < broadband
  router included, free router, WiFi router, WiFi 6 router, mesh WiFi, mesh system, whole-home WiFi, WiFi 7, WiFi guarantee, WiFi booster, WiFi extender, WiFi 6, mesh router, WiFi in every room guarantee, set-top box included, smart hub, wall-to-wall WiFi, free WiFi router
  > WiFi in every (room|corner), free (router|hub)
fixed-wireless: Wireless and satellite internet < broadband
  fixed wireless, satellite internet, 5G home internet, satellite broadband, home 5G, LTE router, 4G home broadband, fixed wireless access, 5G broadband, plug-and-play internet, wireless broadband, 4G router
landline: Landline < telecommunications
  landline, home phone, landline flat rate, anytime calls, digital landline, phone line rental, evening and weekend calls, landline number, line rental, digital voice, home phone line
tv-packages: Television packages
  TV package, IPTV, HD channel, pay TV, TV channels, sports channel, set-top box, premium channel, TV bundle, live TV, cable TV, sports package, 4K box, digital TV, channel package, streaming bundle
  > # [TV] channels
handsets: Devices with plan < telecommunications
  handset included, phone with contract, device upgrade, early upgrade, annual phone upgrade, phone financing, yearly upgrade, upgrade any time phone plan, interest-free handset, phone upgrade, smartphone with contract, device financing
switching-help: Switching provider
  switching provider, provider switch, one touch switch, cancel your old contract, contract buyout, switch provider, provider change, exit fee credit, switching help
  > we (cancel|deal with|handle|contact) your old (provider|contract|supplier), no (gap|interruption|break) in (service|supply), ~switch without, ~pay your exit fees
family-plans: Family plans
  family plan, multi-line discount, add a line, family SIM, family account, partner card, multi-user plan, family membership, family subscription, household plan, multi-SIM discount, family sharing, household account
  > for # family members, the whole family on one
engineer-appointment: Engineer appointments
  engineer installation, free engineer, installation appointment, technician appointment, self-installation, plug and play router, engineer appointment, self-install kit, free engineer visit, installation date guarantee, missed appointment credit
prepaid-topup: Prepaid < telecommunications
  pay-as-you-go SIM, prepaid SIM, top-up voucher, automatic top-up, auto top-up, prepaid credit top-up, online top-up, prepaid mobile, auto-recharge, prepaid tariff
iot-connectivity: IoT connectivity
  IoT SIM, M2M SIM, global SIM, multi-network SIM, NB-IoT, LTE-M, LoRaWAN, IoT connectivity, multi-IMSI, M2M connectivity, IoT SIM card, unsteered roaming, SIM management platform
leased-line: Leased line
  leased line, dedicated internet access, business ethernet, dark fibre, dedicated line, ethernet line, dark fiber, dedicated fibre line, dedicated bandwidth, uncontended bandwidth
number-blocking: Call blocking
  spam call blocking, number blocking, robocall blocking, call screening, spam call filter, caller ID, nuisance call blocking, call barring, scam call protection, premium number block
`);
