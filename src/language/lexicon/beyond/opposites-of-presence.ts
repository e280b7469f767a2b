import type { Opposite } from './opposite.js';

/** Whoever has to be there while something is done. */
const THOSE =
  '(parent|guardian|adult|owner|carer|driver|operator|supervisor|tenant|householder|customer|patient|guest|member|person|somebody|someone|you)';

/** Of whether one has to be there. */
export const oppositesOfPresence: readonly Opposite[] = [
  {
    better: [
      'never (set|setting) foot in',
      'without (leaving|getting off) (home|the house|your house|your home|your desk|your sofa|the sofa|bed)',
      'from (home|your sofa|the sofa|your desk|bed|your kitchen table|anywhere in the world)',
      '(entirely|wholly|completely|all|fully) (online|remotely|by phone|by video|by post|by email)',
      '(no need|no reason) to (come in|come by|visit|travel|turn up)',
      '(need not|do not (need|have) to) (come in|come by|visit|travel|turn up|leave the house)',
      '(start|begin|join) (by|over|on) (video|phone|email|post)',
    ],
    worse: [
      'in person',
      'face to face',
      'face-to-face',
      '(in|at) (the|our|a) (clinic|branch|practice|surgery|office|shop|store|studio)',
    ],
  },
  {
    better: [
      '(need|needs) not be (there|present|home|in|around|in attendance|on site)',
      '(do|does) not (have|need) to be (there|present|home|in|around)',
      '(nobody|no one) [(of you|of yours|from your side|on your side|of your staff)] (has|needs|need) to be (there|present|home|in|around|on site)',
      '(while|when) you are (out|away|at work|still at work|at the office|still at the office|on holiday|asleep)',
      'whether or not (you are|anyone is|anybody is|somebody is|someone is) (there|in|home|around)',
      '(even|also) if (nobody|no one) is (there|in|home|around)',
      '(drop|hand) (_|_ _|_ _ _) off and (go|leave|drive)',
      '(go|leave|drive off|drive away) (straight|right) away',
      'and (drive off|drive away|be on your way|go to work|get on with your day)',
      'leave (them|him|her|it|the rest) with us',
      'leave (your|the) (_|_ _) with us',
    ],
    worse: [
      `${THOSE} [or|and] [_] (present|in the house|at home|in the room|on site|in attendance)`,
      `${THOSE} (is|stays|has to be|must be|needs to be|should be|remains) (present|there|in|at home|in the house|in the room|on site)`,
      `${THOSE} (who|to) (stays|stay|remains|remain|waits|wait)`,
      `accompanied by (a|an|the|their|your) ${THOSE}`,
      '(member of staff|employee|contact|contact person|person) (on site|present)',
      'present throughout',
      '(must|has to|have to|needs to|need to) be (present|at home|in attendance)',
    ],
  },
  {
    better: [
      '(go|travel|drive|cycle|head|come|leave|ride|swim|climb|dive|return) [home|back|out|in] alone',
      '(go|travel|drive|cycle|head|come|leave|ride|swim|climb|dive|return) [home|back|out|in] on (your|his|her|their) own',
      'all by (yourself|himself|herself|themselves)',
      '(go|walk|travel|drive|cycle|head|come|leave|ride|swim|climb|enter|dive|play|return) [home|back|out|in] by (yourself|himself|herself|themselves)',
      'drive (yourself home|home yourself)',
      '(unaccompanied|unsupervised|unescorted)',
      '(without|no) [an|a|any] (escort|companion|supervision|chaperone)',
    ],
    worse: [
      '(must|has to|have to|needs to|need to|should) [always] be (taken|driven|accompanied|collected|picked up|fetched|escorted|supervised|brought|led)',
      '(accompanied|supervised|escorted|collected|picked up|taken home|driven home|brought home) by',
      '(adult|parent|guardian|escort|companion|carer|friend|relative|person|somebody|someone|instructor) (to|who) [can|must|will|has to] (take|takes|drive|drives|collect|collects|accompany|accompanies|fetch|fetches|escort|escorts|supervise|supervises|bring|brings)',
      '(an adult|a parent|a guardian|an instructor|a supervisor|a companion|an escort) [is|are] (required|needed|with)',
      '[only] with (an adult|a parent|a guardian|an instructor|a supervisor|a companion|an escort)',
      '(under supervision|supervised)',
    ],
  },
];
