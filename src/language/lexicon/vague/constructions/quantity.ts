import type { PhraseGroup } from '../../phrase-group.js';

/** How sentences give amounts that are none, with a slot for what they speak of: any trade's words fit in. */
export const quantityConstructions: readonly PhraseGroup[] = [
  {
    about: 'A size or a price without a figure',
    needs: 'claim',
    instead: 'Give the number or the price.',
    phrases: [
      {
        phrase:
          '(generous|ample|vast|enormous|huge|massive|immense|abundant|copious|colossal|gigantic|mammoth|whopping) _',
        except: [
          'vast majority',
          `(huge|massive|enormous|vast|immense|mammoth|colossal|gigantic) (oak|tree|trees|rock|rocks|
            boulder|stone|stones|crane|storm|wave|waves|whale|statue|fireplace|beam|beams|crater|asteroid|
            bear|tusk|bone|bones|star|stars|problem|problems|challenge|burden|headache|pain|risk|waste|fine|
            fines|pressure|mistake|breach)`,
        ],
      },
      `(cover|covers|serve|serves|reach|reaches|across|throughout) (much|most|large parts|large areas|
        many parts|large swathes|huge swathes|vast areas) of`,
      {
        phrase: `(extensive|considerable|substantial|sizeable|sizable|wide|broad) (experience|expertise|network|
            knowledge|library|selection|range|choice|menu|catalogue|catalog|discount|discounts|savings|
            support|coverage|programme|program)`,
        except: ['_ range :'],
      },
      {
        phrase: `(affordable|sensible|keen|keenest|rock-bottom|reasonable|low|competitive|pocket-friendly|
            wallet-friendly|budget-friendly) [monthly|running|daily|setup|set-up|weekly|annual] (price|
            prices|pricing|rates|fees|costs|fares|premiums|payments|bills|plans|tariffs|rents)`,
        except: [
          '(all|any|the|your|our|for) reasonable (costs|fees)',
          'reasonable (costs|fees) (of|for|incurred)',
        ],
      },
      '(low|minimal|tiny|small|modest) (fees|prices|setup costs|set-up costs|start-up costs|outlay|overheads|overhead)',
      'more _ , (more|less|fewer|better) _',
      'more [_|_ _|_ _ _] than (you would|you will|you know|you could)',
      'a great (many|deal more) _',
      '(ever so|so very|a good|a great) many _',
      '(all manner|every kind|every sort|all kinds|all sorts) of _',
      'a whole (world|universe|host|range|raft|library|galaxy) of',
      '(hours|days|weeks|evenings|weekends) [of your|of their|every|each|a] [week|month|day|life] back',
      {
        phrase:
          '(~save) [you|them|your team|your staff|everyone|yourself] [and _] (time|money|hours|days|weeks|hassle|energy|paper)',
        except: ['(to|not|cannot) save _ _', '(to|not|cannot) save (time|money|energy|paper)'],
      },
      '(~free) up [your|their|more|valuable] (time|hours|staff|team|people)',
    ],
  },
];
