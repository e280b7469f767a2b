import { concepts } from './concept-list.js';

/** Mobile, broadband and television. */
export const telecom = concepts(`
*telecommunications: Telecommunications
  mobile plan, phone plan, mobile tariff, phone contract, SIM-only plan, SIM-only deal, mobile contract, SIM-only, pay-monthly plan, prepaid plan, mobile phone contract
unlimited-data: Unlimited data < telecommunications
  unlimited data, unlimited mobile data, unlimited internet, unlimited broadband, truly unlimited, no data cap, unlimited 5G, unlimited data plan, unlimited download, unlimited browsing
  ? unlimited usage
  > no (data|usage|download) (cap|caps|limit|limits|throttling), without (throttling|a data cap|data caps|data limits), never (throttle|throttled|slow down), as much data as you
  > never (count|counting|watch|run out of) (gigabytes|data|megabytes|your data|your gigabytes|the meter), stop counting (gigabytes|megabytes|data), no (counting|running out of) (gigabytes|data|megabytes), ~stream (all day|as much as you like|without watching the meter|without counting)
  > all the (gigabytes|data) you (want|need|can)
throttling: Throttling and fair use < telecommunications
  speed throttling, traffic management policy, data throttling, traffic shaping, tethering limit, fair usage policy, speed cap
  ? throttling
data-rollover: Data rollover < telecommunications
  data rollover, unused data, rollover data, data gifting, data sharing, data add-on, data top-up, family data sharing
  ? shared data, extra data
  > unused data (rolls|carries|is carried|is rolled) over, ~roll over (unused|your) data, ~share your data
  > ~give (gigabytes|your gigabytes|spare data) (to|away), (gigabytes|data|GB) you don't use (roll|rolls|moves|move|stay|carry|carries), leftover (gigabytes|data) (roll|rolls|moves|move|stay|carry|carries)
5g-network: 5G < telecommunications
  5G network, 5G coverage, 5G included, 4G network, 5G-ready, 5G mobile, 4G LTE, nationwide 5G, 5G standalone
  ? 5G, LTE
network-coverage: Network coverage < telecommunications
  indoor coverage, rural coverage, signal coverage, nationwide network, largest network coverage, mobile reception, rural broadband, WiFi calling, mobile network coverage
  ? network coverage, mobile coverage, population coverage, coverage map, mobile signal, best network, signal booster, coverage checker
  > # % of the (population|country|UK|households|premises), coverage (everywhere|nationwide|in every), reception everywhere
  > a signal where (others|you|nobody), (bars|signal|reception) (in|on|even in|even on|down in|up on) the (cellar|basement|countryside|valley|mountain|middle of nowhere|underground|tunnel|hills)
  > (bars|signal|reception) (in|on|even in|even on|down in|up on) the (lift|islands|tube|garage|mine|forest|attic|train), works (down the|in the|on the) (mine|cellar|basement|tunnel|underground|mountain), a signal in the middle of nowhere
roaming: Roaming < telecommunications
  roaming, EU roaming, free roaming, data roaming, international roaming, roaming included, roaming charge, inclusive roaming, worldwide roaming, roaming abroad, roaming add-on, travel data
  > ~roam (free|like at home|in # countries|abroad|across|in # destinations), ~use your (phone|data|plan|allowance) abroad, at no extra cost abroad, like at home in
  > ~use [your] (data|phone|minutes|gigabytes|allowance|plan) (in|across) (Spain|Europe|# countries|France|the EU|all of Europe|Italy|America), (abroad|in Europe|in the EU|in Spain) (like|just like|as) at home
  > the same (plan|data|allowance) (abroad|in Spain|in # countries|across Europe|throughout Europe|on holiday)
esim: eSIM < telecommunications
  eSIM, embedded SIM, digital SIM, dual SIM, eSIM activation, travel eSIM, multi-SIM, second SIM, extra SIM card, data-only SIM, eSIM support
  > two numbers (on|in) one (phone|handset|mobile), online (before|when) (you|the plane) (land|lands|leave|have landed|your bag), no (plastic card|plastic SIM|SIM card) (needed|to|in the post), ~scan a (code|QR code) and (you're|you are) (online|connected)
number-porting: Number porting < telecommunications
  number porting, keep your number, number transfer, number portability, port your number, phone number porting, vanity number, PAC code
  > ~keep your [existing|old|current|phone|mobile] number, ~bring your [existing|old|current|phone] number, ~take your number with you, keep the same number
  > the number (you've|you have|everyone|your|mum|they) (had|knows|always|mother|customers), your number (comes|moves|stays|goes|travels) (with|across|over|along|the same|too)
international-calls: International calls < telecommunications
  calls abroad, international minute, calls to landlines abroad, international texts, international calling, low-cost international calls, free international calls, calls to # countries, international roaming minutes
  ? international call
  > ~call (family|grandma|mum|relatives) (abroad|overseas|back home), ~ring (grandma|mum|family|relatives) (abroad|overseas), # minutes to (Poland|India|Turkey|Nigeria|Pakistan|Germany|Romania|any country)
broadband: Broadband < telecommunications
  broadband, fibre broadband, home internet, internet connection plan, DSL, cable internet, broadband plan, broadband package, home broadband, internet plan, business broadband, ADSL
  ? internet access
fibre-to-the-home: Full fibre < broadband
  full fibre, fibre to the premises, FTTP, FTTH, gigabit internet, fiber to the home, full-fibre broadband, fiber internet, gigabit broadband, fibre to the home, fibre connection, gigabit fibre, glass fibre connection, fibre network
  ? fibre optic, fiber optic
  > no copper (on|in|anywhere|left|wire), (fibre|glass) (all the way|right up|right) (to|into) your (home|house|door|living room|router|flat)
download-speed: Connection speed < broadband
  download speed, upload speed, minimum guaranteed speed, gigabit speed, symmetrical speed, speed guarantee, guaranteed speed, symmetric upload, symmetrical upload, upload and download speed, ultrafast broadband, superfast broadband, symmetrical gigabit, guaranteed bandwidth, lightning-fast internet, average download speed
  ? average speed, minimum speed, internet speed
  > # (Mbps|Mb|Gbps|Mbit|Gbit|Gb|Mbit/s|Gbit/s|Mb/s|Gb/s|megabits|gigabits) [per second], the same speed (up and down|in both directions)
  > a film [downloaded] in (seconds|# seconds|ten seconds|a minute), as fast (up|upstream|uploading) as (down|downstream|downloading), (everyone|whole family|four people|five people) (streams|stream|streaming|gaming|online) at (once|the same time), no (buffering|spinning wheel|lag) (even|when|with)
static-ip: Static IP < broadband
  static IP, static IP address, fixed IP, fixed IP address, public IP address, public IPv4, static IPv4, permanent IP address
  ? port forwarding
router-included: Router included < broadband
  router included, free router, WiFi router, WiFi 6 router, mesh WiFi, mesh system, whole-home WiFi, WiFi 7, WiFi guarantee, WiFi booster, WiFi extender, WiFi 6, mesh router, WiFi in every room guarantee, set-top box included, wall-to-wall WiFi, free WiFi router
  ? smart hub
  > WiFi in every (room|corner), free (router|hub)
  > no (dead|WiFi) (spots|spot|corners|dead spots|zones), (WiFi|Wi-Fi) (in|down|up in|into) the (attic|loft|bath|cellar|garden shed|shed|garden|garage|basement|bathroom), the (router|hub) is (included|free|on us)
fixed-wireless: Wireless and satellite internet < broadband
  fixed wireless, satellite internet, 5G home internet, satellite broadband, home 5G, LTE router, 4G home broadband, fixed wireless access, 5G broadband, plug-and-play internet, wireless broadband, 4G router
  > no (cable|cables|digging|drilling) (needed|required|to lay), ~plug it in and surf, internet (from|over|through) (the sky|the air|space|a satellite|satellites|the mobile network)
landline: Landline < telecommunications
  landline flat rate, anytime calls, digital landline, phone line rental, evening and weekend calls, digital voice, home phone line
  ? landline, home phone, landline number, line rental
  > ~call (landlines|any landline|every landline)
tv-packages: Television packages
  TV package, IPTV, HD channel, pay TV, TV channels, sports channel, set-top box, premium channel, TV bundle, live TV, cable TV, sports package, 4K box, digital TV, channel package, streaming bundle
  > # [TV] channels
  > every (match|race) live, (football|cricket|Formula 1|the Premier League) live on
handsets: Devices with plan < telecommunications
  handset included, phone with contract, device upgrade, early upgrade, annual phone upgrade, phone financing, yearly upgrade, upgrade any time phone plan, interest-free handset, phone upgrade, smartphone with contract, device financing
  > a new (phone|iPhone|smartphone|handset) every (year|two years|summer|twelve months), the (latest|newest) (iPhone|Galaxy|Pixel|smartphone|handset) (from|for) #
switching-help: Switching provider
  switching provider, provider switch, one touch switch, cancel your old contract, contract buyout, switch provider, exit fee credit, switching help
  ? provider change
  > we (cancel|deal with|handle|contact) your old (provider|contract|supplier), no (gap|interruption|break) in (service|supply), ~switch without, ~pay your exit fees
  > ~break up with your [old] (provider|supplier|bank|gym|network), we (tell|call|ring|write to|cancel|talk to) your (old|current|previous) (provider|supplier|network|bank|contract|gym|insurer|landlord), we (sort|arrange|organise|deal with|take care of) the switch
  > (buy|pay) you out of your (old|current) contract, ~switch in (one day|a day|a text|ten minutes|five minutes|# minutes|one call)
  > we tell your (old|previous|current) (supplier|provider|bank|insurer)
family-plans: Family plans
  family plan, multi-line discount, family SIM, multi-user plan, family membership, family subscription, household plan, multi-SIM discount, family sharing, household account
  ? add a line, family account, partner card
  > for # family members, the whole family on one
  > (one|a single) (bill|plan|contract|account) for the (whole|entire) (family|household), ~add (family members|the kids|your partner|the grandparents) to your (plan|contract|account)
engineer-appointment: Engineer appointments
  engineer installation, free engineer, technician appointment, self-installation, plug and play router, engineer appointment, self-install kit, free engineer visit, installation date guarantee, missed appointment credit
  ? installation appointment
  > ~plug it in yourself, ~miss an appointment and we (pay|credit|owe), an engineer (comes|visits|connects|installs|fits) (to you|you|it|everything)
prepaid-topup: Prepaid < telecommunications
  pay-as-you-go SIM, prepaid SIM, top-up voucher, automatic top-up, auto top-up, prepaid credit top-up, online top-up, prepaid mobile, auto-recharge, prepaid tariff
  > (credit|balance) that never (expires|runs out), ~top up (when you|whenever you|from your phone|at any shop|by text|online|your balance|your credit)
iot-connectivity: IoT connectivity
  IoT SIM, M2M SIM, global SIM, multi-network SIM, NB-IoT, LTE-M, LoRaWAN, IoT connectivity, multi-IMSI, M2M connectivity, IoT SIM card, unsteered roaming, SIM management platform
  > one SIM (for|in|on) (every|all|# ) (country|countries|machines|devices|networks|sensors), (sensors|machines|trackers|meters) (online|connected) in (every|any|#) (country|countries)
leased-line: Leased line
  leased line, dedicated internet access, business ethernet, dark fibre, ethernet line, dark fiber, dedicated fibre line, dedicated bandwidth, uncontended bandwidth
  ? dedicated line
  > bandwidth (nobody|you|no one) [else] (shares|share|don't), a line (of your own|just for you|nobody else shares)
number-blocking: Call blocking
  spam call blocking, number blocking, robocall blocking, call screening, spam call filter, nuisance call blocking, call barring, scam call protection, premium number block
  ? caller ID
  > (scammers|cold callers|robocalls|nuisance callers|spam calls|scam calls|nuisance calls) (are|get|never|stay) (blocked|stopped|through|ring|out), (scammers|cold callers|robocalls|nuisance callers|spam calls|scam calls|nuisance calls) (is|won't|don't|can't) (blocked|stopped|through|ring|out)
  > (scammers|cold callers|robocalls|nuisance callers|spam calls|scam calls|nuisance calls) (are|get|never|stay) (filtered|get|reach|silenced), (scammers|cold callers|robocalls|nuisance callers|spam calls|scam calls|nuisance calls) (is|won't|don't|can't) (filtered|get|reach|silenced)
  > ~block (cold callers|scam calls|nuisance calls|unwanted numbers|numbers|scammers|robocalls|any number|hidden numbers), no more (cold callers|robocalls|nuisance calls|scam calls|sales calls)
`);
