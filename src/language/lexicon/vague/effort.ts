import type { PhraseGroup } from '../phrase-group.js';
import { wordsOfEase } from './words-of-ease.js';

/** Promises of ease. */
export const efforts: readonly PhraseGroup[] = [
  {
    about: 'Ease by its own name',
    needs: 'alone',
    instead: 'Say what the reader has to do: the steps, the time, what is needed first.',
    phrases: [
      '(is|are) all it takes',
      'all it takes is',
      '(in|with|within) (just |only |)(a few|a couple of) taps',
      '(a few|a couple of|two or three) (taps|clicks|swipes) (and|away|is all|later|from)',
      '(a few|a couple of|two or three) steps (and|is all|later)',
      '(consider|count) it (done|sorted)',
      '(rest|breathe|sleep) (easy|easier|soundly|assured)',
      'leave (it|that) to us',
      {
        phrase: '(we|it) (do|does) the rest',
        except: ['(we|it) (do|does) the rest (of|by hand|at|on|in|tomorrow|next|later|ourselves)'],
      },
      'without the (faff|fuss|hassle|jargon|stress|drama|headache|headaches|guesswork|hard work|heavy lifting|bother|pain|complexity|learning curve)',
      'minus the (faff|fuss|hassle|jargon|stress|drama|headache|guesswork)',
      {
        phrase: '(takes|take|taking) the (strain|load|weight)',
        except: [
          '(beam|beams|wall|walls|rope|ropes|bracket|frame|pillar|column|floor|chain|hook|arch|shelf|joint|tyre|tyres|leg|legs|axle|knee|spine) (takes|take|taking) the _',
          '(takes|take|taking) the (strain|load|weight) of (the|a) (roof|floor|bridge|wall|vehicle|body|head)',
        ],
      },
      'like second nature',
      '(as|so) (easy|simple|natural) as _',
      'no (ifs|buts|ifs or buts|ifs no buts)',
      'even (your|my) (grandmother|gran|granny|nan|dad|boss|dog|mother|kids|children) (can|could|will|manages|managed)',
      '(effortless|effortlessly|effortlessness)',
      {
        phrase: '(seamless|seamlessly|frictionless|frictionlessly|friction-free)',
        except: [
          `seamless (knickers|briefs|tights|socks|vest|vests|lingerie|tubing|pipework|hosiery|worktop|
            worktops|floor|floors|rings|tubes|tube|pipe|pipes|steel|gutters|gutter|knit|knitwear|leggings|
            underwear|bra|bras|stocking|stockings|hold-ups|jumper|jumpers|sweater|sweaters|gloves|glove|weld|welds|joint|joints|
            can|cans|cylinder|cylinders|hull|liner|liners|paving|resin|garment|garments|texture|textures|paper|tiles|pattern|patterns|flooring)`,
          'frictionless (surface|plane|pulley)',
        ],
      },
      `(painless|painlessly|hassle-free|fuss-free|stress-free|worry-free|trouble-free|care-free|
        carefree|headache-free|drama-free|faff-free|snag-free|glitch-free|bother-free|jargon-free)`,
      {
        phrase: 'pain-free',
        except: ['pain-free (range|walking|movement|motion|days|interval|period|distance)'],
      },
      `(plug-and-play|plug and go|set-and-forget|set it and forget it|fit-and-forget|
        install-and-forget|fill-and-forget|point-and-shoot simple|drop-in ready)`,
      `(turnkey|turn-key|no-brainer|foolproof|fool-proof|idiot-proof|child's-play|uncomplicated|
        self-explanatory|user-friendly|beginner-friendly|family-friendly setup|newbie-friendly|unfussy|
        undemanding|fuss-less|goof-proof|dummy-proof)`,
      {
        phrase: '(intuitive|intuitively|intuitiveness)',
        except: ['(counter|not|less|more) intuitive', 'intuitive surgical', 'intuitive eating'],
      },
      {
        phrase: '(just|simply|always) works',
        except: [
          '(just|simply|always) works (as (a|an|the)|for (us|them|him|her|his|a)|nights|part|alone|mornings|evenings|weekends|on (sundays|saturdays|mondays))',
        ],
      },
      `(easy|simple|simpler|easier) (as|than) (pie|abc|a b c|one two three|1-2-3|123|1 2 3|that|
        falling off a log|breathing|boiling|making|ordering|sending|it sounds|it looks|you think|
        you would think|you might think|ever)`,
      'as (easy|simple|straightforward|painless|natural|quick and easy) as (_|that|it|pie|abc)',
      '(could|can) (not |hardly |scarcely )be (easier|simpler|more straightforward|more simple|less work|clearer)',
      'never been (easier|simpler|quicker|so easy|so simple|more fun|smoother)',
      '(easier|simpler|smoother) than ever',
      '(it is|it is really|it is all|it really is|yes it is) (that|this|so|as|really that|all so) (easy|simple|straightforward)',
      '(simple|easy) as that',
      '(is|are|was) all there is to it',
      '(nothing|not much|little) (more |else |)(to it|to learn|could be (easier|simpler))',
      '(a|an|an absolute|a real|such a|as a|total) (cinch|doddle|cakewalk|walkover|pushover|no-brainer|synch|piece of pie)',
      {
        phrase: `(is|are|be|it|was|feels like|feel like|like|as|becomes|such|quite|really|just) [really|just|quite|
          such|always|all|only] (a|an absolute|a real|a total|a mere) (breeze|snap|picnic|walk in the park|
          stroll|stroll in the park|day at the beach)`,
        except: [
          '(there|where) (is|was|will be) [always|quite|such|really] a (breeze|picnic|stroll|walk in the park)',
          '(is|are|was) a (picnic|breeze|stroll) (area|table|site|basket|on|along|from|at|for|by)',
        ],
      },
      {
        phrase: `(is|are|was|be|being|makes|make|it) [all|pretty much] (a breeze|a cinch|a doddle|a snap|
        plain sailing|smooth sailing|child's play|clear sailing|kids' stuff|second nature|easy-peasy|
        easy peasy|pain-free|no hassle|no sweat|no big deal|a piece of cake|a walk in the park|a stroll)`,
        except: ['(there|where) (is|was|will be) (a breeze|a snap|a walk in the park|a stroll)'],
      },
      {
        phrase: '(a|one) piece of cake',
        except: ['(a|one) piece of cake (with|and|or|on|from|costs|each|per|for #|at)'],
      },
      {
        phrase: "child's play",
        except: [
          "child's play (area|areas|group|room|on|takes|starts|at|therapy|therapist)",
          "child's play is (on|at|from|in)",
        ],
      },
      `(easy-peasy|lemon squeezy|bob is your uncle|hey presto|job done|done and dusted|no sweat|no probs|
        like falling off a log|like riding a bike|like clockwork)`,
      '(do|done|manage|run|use|used|book|order|switch|cook|assemble|set up|bank|shop|apply) [it|this|that|one] (with (your|her|his|their) eyes (shut|closed)|in (your|her|his|their) (sleep|slippers|pyjamas))',
      '(half asleep|one hand behind your back|standing on your head)',
      '(do|done|use|used|run|manage|build|assemble|set up|cook|apply) [it|this] (blindfolded|one-handed)',
      {
        phrase: 'with (one|a single|your little) (hand|thumb|finger|pinky|toe)',
        except: [
          'with (one|a single) (hand|thumb|finger|toe) (on|over|in|at|against|under|around|to|free|while|and)',
          `(hold|grip|lift|press|keep|push|pull|swipe|zoom|scroll|support|tap|cover|carry|steady|touch) [_|_ _|
            _ _ _|_ _ _ _] with (one|a single) (hand|thumb|finger|toe)`,
        ],
      },
      `(even a|even your|even my|your|my) (child|kid|toddler|five-year-old|ten-year-old|grandmother|grandma|granny|gran|nan|
        grandad|grandfather|dad|mum|mom|caveman|monkey|novice|beginner|technophobe|luddite|dog|boss|uncle|intern) (can|
        could|will|would|might) [easily|happily] (do|use|run|manage|work|set|handle|understand|learn|master|build|cook|
        fly|drive|operate|follow|install|assemble|play)`,
      `(a|any) (child|kid|toddler|novice|beginner|complete beginner|total beginner|intern|monkey|dog) could [easily|happily] (do|use|
        run|manage|work|set|handle|understand|learn|master|build|cook|fly|drive|operate|follow|install|assemble)`,
      `(a|any) (five-year-old|ten-year-old|caveman|monkey|technophobe|luddite|complete beginner|total beginner|
        grandmother|granny|nan) can [easily|happily] (do|use|run|manage|work|set|handle|operate|install|assemble|master)`,
      '(anyone|anybody|everyone|everybody) (can|could) (easily|quickly|simply) _',
      '(anyone|anybody|everyone|everybody) (can|could) (learn|master|do it|use (it|this)|cook|pick (it|this) up|understand|be a|set (it|this) up)',
      {
        phrase:
          'if (you|they|he|she|your team|your staff|your customers|people) can [_|_ _|_ _ _|_ _ _ _|_ _ _ _ _] , (you|they|he|she) can',
        except: ['if (you|they|he|she|people) can (not|still|only) __ , (you|they|he|she) can'],
      },
      {
        phrase: 'if (you|they) can [_|_ _|_ _ _|_ _ _ _] (you|they) can',
        except: ['if (you|they) can (not|still|only) [_|_ _|_ _ _] (you|they) can'],
      },
      'if (you|they) (can|could|know how to|are able to) __ , (you are|they are) (ready|good to go|set|there|all set)',
      'if you know (how to|your|a) __ , you (can|know|are|already)',
      `(you|they|nobody|no one) (will|do|does) not need (a|any) (manual|training|phd|degree|developer|
        expert|engineer|consultant|instructions|instruction|course|user guide|handbook|lesson|lessons|
        rocket scientist|it team|it department|technical|specialist|experience|special|computer science)`,
      `(you|they) (need not|do not (have|need) to) be (a|an) (expert|developer|techie|geek|engineer|
        rocket scientist|pro|programmer|coder|whizz|whiz|designer|data scientist|accountant|lawyer|chef|
        genius|professional|specialist|guru|wizard|tech|computer|it)`,
      {
        phrase: `(no|zero|without|minus) [need for] [any|a|the|prior|previous|special|specialist|technical|steep|
        further|formal|long|complex|complicated|extra|real|unnecessary|usual] [any|a|the|prior|previous|
        special|technical|steep] (hassle|hassles|fuss|faff|headache|headaches|stress|sweat|drama|effort|
        heavy lifting|learning curve|learning curves|learning|manual|manuals|manuals needed|training|
        trainings|experience|expertise|know-how|knowledge|skill|skills|friction|guesswork|complexity|
        complications|tears|worries|worry|complicated setup|complex setup|lengthy setup|rocket science|phd|
        degree|brainer|instructions|instruction manual|user manual|tech skills|it skills|coding skills|
        technical skills|mess|busywork|elbow grease|jargon|hoops|red tape|surprises|aggro|palaver|nonsense|
        messing about|messing around|hocus-pocus|gimmicks|strings|rigmarole|kerfuffle|commotion|ordeal|
        legwork)`,
        // What does not take place: "No training is given on Sundays".
        except: [
          `no (training|trainings|effort|manual|manuals|experience|skill|skills|instructions|knowledge|stress|work|surprises|worries) (is|was|are|were|will be|has been|have been|can be|may be)
            [ever] (started|given|held|recorded|run|offered|scheduled|planned|kept|stored|shared|lost|made|published|printed|sold|sent|done|found|reported|left|booked|carried)`,
          'no (training|work|learning|effort) (takes|took) place',
          'no (training|learning|work) (on|at|before|after|during|this|with your|of (models|a model|ai))',
        ],
      },
      `(without|no need for) [ever|you|your] (lifting a finger|breaking a sweat|breaking sweat|
        batting an eyelid|a second thought|thinking twice|having to think|thinking about it|thinking|
        moving a muscle|leaving your (desk|chair|sofa|couch|seat)|getting your hands dirty|
        giving it a (second |)thought|missing a beat|skipping a beat|losing sleep|touching a thing|
        reading a manual|the hard work|a hitch|a hiccup|a glitch|a care|jumping through hoops|
        pulling your hair out|tearing your hair out|knowing how)`,
      'lift a finger',
      {
        phrase: `(less|no|far less|much less) (work|bother|effort|hassle|trouble|faff|painful|stressful|complicated|
        difficult|fuss|daunting|scary|pain|hard|of a pain|of a headache|of a chore) than (you|a|an|it|your|
        one|making|assembling|ordering|they|most|the|any|ever|putting|changing)`,
        // What a body feels.
        except: [
          '(in|with|feel|feels|had|have|report|reports|reported) (less|no|far less|much less) pain than _',
        ],
      },
      'the least (work|effort|bother|fuss)',
      '(not|is not|it is not|hardly|not exactly) (rocket science|brain surgery)',
      '(sit|lean|kick|lie) back and (relax|enjoy|let|watch|unwind|put)',
      `(take|takes|taking) care of (the rest|everything else|the heavy lifting|the hard work|
        the boring bits|the boring stuff|the hard part|the legwork|the details|the paperwork|the stress|
        the fuss|the faff)`,
      {
        phrase: `(we|it|app|system|software|team|experts|technology|ai) [will] (do|does|handle|handles|sort|
        sorts) the (rest|heavy lifting|hard work|boring bits|boring stuff|hard part|legwork|dirty work|
        donkey work|details|paperwork)`,
        except: ['(we|it) [will] (do|does) the rest (of|by hand|at|on|in|tomorrow|next|later|ourselves)'],
      },
      `(the rest|everything else) (is (easy|simple|up to us|on us|automatic|taken care of|history|
        child's play)|takes care of itself|just happens|happens by itself|follows|we handle)`,
      '(leave|you can leave) (the rest|it all|everything|the hard work|the details|the worrying|the driving|the paperwork|the boring) to us',
      {
        phrase: `(takes|take|taking|took|remove|removes|removing|cut out|cuts out) [all|out] (the) (pain|hassle|
          stress|guesswork|headache|headaches|work|effort|fuss|faff|complexity|friction|worry|sting|strain|
          drudgery|donkey work|legwork|hard work|slog) [out|away] [of|from]`,
        except: [
          '(take|takes|taking) the sting [out] [of|from] (the|your|a|his|her) (skin|arm|finger|foot|wound|bite|hand|leg|bee|burn)',
          '(take|takes|taking) the (work|strain) [out|away] (to|with|into|home|in|off|on|back)',
        ],
      },
      {
        phrase: `(makes|make|making|made|keep|keeps|keeping) (life|things|it|everything|work|shopping|travel|learning|
        banking|payroll|that|this) [so|super|really|all|incredibly|much|far] (easy|easier|simple|simpler|
        painless|effortless|smooth|smoother|straightforward)`,
        except: ['keep it simple (:|–|—|,|and)'],
      },
      `(makes|make|making|made|keep|keeps) (your|the|their) (life|day|job|work|week|admin|business|
        team) [so|much|far|all] (easy|easier|simple|simpler|painless|effortless|smooth|smoother)`,
      '(life|work|everything|things|admin) (made|gets|get|becomes|is made) (easy|easier|simple|simpler)',
      '_ made (easy|simple|effortless|painless|fun)',
      `(in|with|within|takes|take) [just|only] (a few|a couple of|a handful of|just a few|mere) (clicks|
        taps|easy steps|simple steps|steps|swipes|keystrokes|lines|simple clicks|easy clicks)`,
      '(easy|simple) (steps|clicks|stages)',
      {
        phrase: '(at|with) [just] the (touch|click|tap|flick|swipe) of a (button|mouse|finger|switch|screen)',
        // How an appliance is switched.
        except: [
          `(lift|lifts|door|doors|gate|gates|alarm|bell|blind|blinds|light|lights|lamp|kettle|heater|fan|fans|barrier|hob|saw|machine|stretcher|bed|beds)
            [_] (opens|open|closes|close|stops|stop|starts|start|rings|ring|comes on|come on|go on|goes on|switches off|rises|rise) (at|with) the _ of a _`,
        ],
      },
      {
        phrase: 'put your feet up (while|and (let|leave|relax)|.|!|…)',
        except: [
          '(rest|lie|sit|leg|legs|ankle|ankles|swelling|swollen|injection|operation|surgery|and) __ [,] put your feet up (while|and|.|!|…)',
        ],
      },
      `(easy|simple) (to use|to learn|to set up|to install|to understand|to follow|to read|
        to clean|to manage|to maintain|to run|to get started|to share|to assemble|to apply|to book|to order|
        to integrate|to customise|to customize|to use and|to find|to navigate|to operate|to configure|
        to deploy|to do|to make|to work with|to pick up|to master|to prepare|to cook)`,
      'ease-of-use',
      {
        phrase:
          'easy-to (use|learn|follow|read|understand|clean|install|manage|navigate|assemble|digest|apply|setup)',
        except: [
          '(easy-to read|easy-to-read|easy to read) (leaflet|leaflets|version|versions|format|guide|edition|letter|letters|contract|terms|summary|document)',
        ],
      },
      `with (ease|the greatest of ease|the greatest ease|minimal fuss|minimal effort|little effort|
        no effort|no fuss|no hassle|minimum fuss|minimum effort)`,
      '(get|gets|getting|be) started (easily|with ease|effortlessly|in minutes)',
      '(at|right at|all at) your fingertips',
      `(goes|go|runs|run|going|running|works|work|proceed|proceeds) (smoothly|like clockwork|
        without a hitch|off without a hitch|swimmingly|like a dream)`,
      `(runs|run|running) (by itself|all on its own)`,
      `(smooth|silky|buttery|silky-smooth|buttery-smooth) (onboarding|experience|sailing|transition|
        operation|running|ride|checkout|journey|process|migration|rollout|integration|handover|workflow|
        workflows|start|move|switch)`,
      '(peace|ease) of mind',
      '(no|zero) (assembly|effort|thinking|brainpower|experience|training|setup|expertise|prior knowledge) (required|needed|necessary|involved)',
      `(little|minimal|next to no|hardly any|almost no|barely any|virtually no|very little) (effort|
        training|setup|maintenance|learning curve|fuss|configuration|work|input|preparation|supervision|
        experience)`,
      '(pick|picks|picked) (it|this|them|the rest|that) up (as you go|without)',
      {
        phrase: 'out-of-the-box',
        except: [
          '(take|lift|remove|pull|comes|fell|fall|get|taken) [_|_ _|_ _ _] out of the box',
          'out of the box (and|carefully|first|onto|with both)',
        ],
      },
      'nothing to (it|learn|worry about|think about|fear|remember|stress about)',
      '(worry|think|stress) (about nothing|no more|less)',
      {
        phrase: `(never|not|no longer) (worry|stress|sweat|have to worry|have to think|need to worry|worry about|
        think about) [about] [it|a thing|anything|again]`,
        except: [
          'do not (worry|stress|sweat) (if|when|should|yet|,|:|–|—)',
          '(if|when) you _ __ , do not (worry|stress|sweat) [about] [it|that]',
          '(rather|prefer to|like to) not (worry|think) [about]',
        ],
      },
      'no (more|longer) (headaches|hassle|stress|fuss|worries|guesswork|tears|drama|pain|chasing|juggling|sleepless nights)',
      {
        phrase: '(say|wave|kiss) (goodbye|farewell|adieu|bye|cheerio) to',
        except: [
          '(say|wave) (goodbye|farewell|bye) to (your (child|children|pet|dog|cat|guests|parents|baby|family)|them|him|her|us|each)',
        ],
      },
      'all the (benefits|fun|joy|rewards|power|value) (with none|without|and none|minus)',
      'baby steps only',
      'second nature',
    ],
  },
  ...wordsOfEase,
];
