import type { PhraseGroup } from '../../phrase-group.js';
import { ADMIRERS, WORKERS } from './people.js';

/** How sentences lean on nobody, with a slot for what they speak of: any trade's words fit in. */
export const weaselConstructions: readonly PhraseGroup[] = [
  {
    about: 'Admired by a kind of people',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|
        respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|
        among) [_] (${WORKERS})`,
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|
        respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|
        among) [_] (${ADMIRERS})`,
      `(favourite|favorite|hit|choice|darling|well-liked|well-loved|in demand|go-to) (with|among|amongst|for|of) [the|busy|our] (${WORKERS})`,
      `(favourite|favorite|hit|darling|well-liked|well-loved) (with|among|amongst) [the|busy|our] (${ADMIRERS})`,
      `(experts|professional|professionals|insiders|critics|locals|connoisseurs|farmers|growers|chefs|engineers) (choice|favourite|favorite|pick)`,
      `(${WORKERS}) [have long|now|already|everywhere|increasingly] (trust|choose|rely on|depend on|swear by|turn to|love|prefer|recommend) (us|our)`,
      `(${ADMIRERS}) [have long|now|already|everywhere|increasingly] (trust|rely on|depend on|swear by|turn to|prefer) (us|our)`,
      `(most|more) (demanding|successful|admired|innovative|trusted|respected|ambitious|discerning|exacting) (${WORKERS})`,
      `(most|more) (demanding|successful|admired|innovative|trusted|respected|ambitious|discerning|exacting) (${ADMIRERS})`,
    ],
  },
  {
    about: 'Proof, press and reputation without a source',
    needs: 'claim',
    instead: 'Name the source and its date, or leave it out.',
    phrases: [
      {
        phrase: `(proven|shown) to (increase|improve|reduce|lower|boost|help|ease|cut|raise|work|deliver|last|
            relieve|speed|save|protect|support|strengthen|prevent|outperform|enhance)`,
        except: ['(not|never|until|unless|been) [yet] (proven|shown) to _'],
      },
      `[as] (seen|featured|heard|reviewed|praised|mentioned|profiled|recommended) (in|on|by) (the (national|
        local|press|media|news|papers|newspapers|trade|glossies)|tv|television|magazines|newspapers|leading|
        major|top)`,
      '(of choice|first choice|preferred choice|preferred option|go-to) (for|of|among|amongst) _',
      {
        phrase: '(that|which|who|_ _) (swear|swears) by',
        except: ['(affidavit|oath|declaration) _ (swear|swears) by'],
      },
      {
        phrase: 'that _ (rave about|rely on|turn to|trust|love|dream of|come back for|queue for|adore)',
        except: [
          'that (you|we|they|i|he|she|it|to|can|may|do) _',
          'that (you|we|they|i|he|she|it|to|can|may|do) _ _',
        ],
      },
      '(many|some|most|those|people|others|insiders|leaders) in (the|our|this) (industry|business|trade|field|sector|know|profession) _',
      {
        phrase:
          '(preferred|trusted|chosen|favoured|favored|go-to) (partner|supplier|choice|provider|name|adviser|advisor) (of|for|to|in)',
        except: ['(our|your|a) (preferred|chosen) (supplier|provider|partner) (of|for|to|in)'],
      },
      'known (far and wide|the world over|everywhere|throughout|across the) [for]',
      'as (seen|featured|heard) (in|on) (the (national|local|press|media|news|papers|trade)|tv|television)',
      `according to [our|most|many|leading|top|independent] (${WORKERS})`,
      '(surveys|polls|reviews|rankings|critics|reviewers) (consistently|regularly|always|repeatedly|routinely) _',
      '(people|critics|customers|reviewers|some|many) (are calling|have called|are saying) (it|us|our|this)',
      'word (on|in|around) the _ is',
      '(swear|swears) by (it|us|our|them)',
      '(firm|local|perennial|family|industry) (favourite|favorite)',
      "some of (the world's|britain's|europe's|america's|the country's|the region's) (biggest|best|best-known|leading|largest|finest|top|busiest) _",
      `(${WORKERS}|most people) [often|all|will] (agree|say|rate|rave|recommend|praise|call) `,
      'is (widely|generally|often|commonly|broadly) (considered|regarded|seen|viewed|accepted) (as|the|to be|among|by)',
    ],
  },
];
