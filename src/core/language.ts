import { EDGE } from './pattern';
import type { Unit } from './units';

/** What a text is written in, as far as it matters here. `unknown`: no small word of English in it, or too even a mix, to tell. */
export type Language = 'english' | 'other' | 'unknown';

/** Small words that English cannot do without and that are rare elsewhere, in the plain spelling of units. */
const ENGLISH =
  'the and you your yours that with this these those are have has had be been were it its not from but they them their what which who would could should cannot cant dont doesnt didnt isnt arent wont our my youre youve youd ive id ill weve theyre thats theres lets of to for if how when where there then than out up some any much many more most just like about know think want get here people really very because thanks thank please hope only into other through after before while still never always back see make did does went got each both few own same too again going been being something anyone everyone someone anything everything without between such every another first last next way well work';

/** Small words of other languages that are none in English, without accents, by language. */
const OTHERS = [
  // German
  'und der das ist nicht ich wir fur ein eine einen einem einer auf auch dass ihr ihre ihren ihnen sich von zu bei wie aber habe haben sind wird werden wurde wurden konnen oder wenn mich mir dir dich uns zum zur noch nur schon sehr mehr dein deine mein meine nach vielen gerne danke heute etwas diese dieser dieses bis dann',
  // French
  'les des une est pas vous nous je que qui dans avec votre vos notre nos ce cette et au aux ne suis sont ete merci bonjour tres elle ils leur cest jai quil mais comme depuis toujours bien chez faire fait',
  // Spanish
  'el los una por para como pero muy esta este esto su sus lo le te yo tu usted ustedes gracias cuando donde porque tambien desde hay tengo tiene tienes puede puedes estoy estas eres mucho mucha mas con sobre hemos quiero quisiera',
  // Portuguese
  'nao voce voces uma os das em ao pelo pela isso muito muita obrigado obrigada tudo seu sua meu minha tem estou ja sao ola fazer ter gostaria tambem pra',
  // Italian
  'il di che sono hai abbiamo siamo gli della dello delle dei degli nel nella anche piu questo questa ti grazie molto tuo tua suo perche quando essere lavoro ciao vorrei',
  // Dutch
  'het een en ik je jij niet dat voor zijn maar aan ook naar als wij ons onze jullie uw heb hebt heeft wordt worden geen graag wat deze dit nog wel om te zo bedankt mijn jouw',
  // Polish
  'nie sie jest ze jak czy dla od przez przy jego jej moje twoj panstwa pana dziekuje prosze bardzo tylko juz byc sa oraz lub tym tego ktory ktore jestem dzien dobry moze',
  // Turkish
  'bir ve bu icin ile ne cok daha gibi ama mi siz biz size sizin bize degil olarak olan nasil nasıl kadar sonra tesekkurler merhaba iyi ilgili bizim',
  // Swedish, Norwegian and Danish
  'och att det som pa ett inte om den hej tack kan mycket hur ocksa fran skulle vara eller mig dig oss och er nar vad og ikke jeg til av hva deg dig meg vere være har ogsa fra hvor hvis takk tak noe noget sig',
  // Finnish and Hungarian
  'ja ei etta olen olet ovat mutta kun niin myos sina mina teidan meidan kiitos joka kuin sitten es hogy nem egy vagy csak koszonom szep vagyok lehet onnek nagyon',
  // Indonesian and Malay, Tagalog, Vietnamese, Swahili
  'yang ini itu untuk dengan tidak saya anda kami kita akan bisa juga atau pada apa sudah dalam terima kasih karena kalau selamat ang ng mga ako naman kayo salamat yung khong cua toi nhung voi chung trong nguoi kwa yako asante sana katika',
  // Czech and Slovak, Croatian and Serbian, Romanian
  'je si jsem jsme jste ktery ktere jako uz dekuji prosim mate muzete koji koja sto kao ali nije smo ste hvala este sunt pentru nu cu fost foarte multumesc acest dar',
  // Hindi in Latin letters
  'hai aap nahi nahin kya mein aur bhi mujhe aapka aapki aapke hoon hain liye raha rahi karna',
].join(' ');

/** `true`: English; `false`: another language. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...OTHERS.split(' ').map((word) => [word, false] as const),
  ...ENGLISH.split(' ').map((word) => [word, true] as const),
]);

/** So many small words of other languages tell, fewer where there is none of English. */
const ENOUGH = 3;
const ENOUGH_ALONE = 2;
/** In running text they are a third of the words and more, but fewer in languages that bend words instead. */
const LEAST_SHARE = 0.1;
/** Another language is one with so many times more of its small words than of English ones. */
const TIMES = 2;

/**
 * Tells English from other languages: by small words in Latin letters, by the script for the rest. Quotations do not
 * count, nor do names, links and numbers. In doubt a text is not `other`; the time is linear.
 */
export function languageOf(units: readonly Unit[]): Language {
  let [words, english, others] = [0, 0, 0];
  let [first, isVaried] = ['', false];
  for (const unit of units) {
    const { key, quoted } = unit;
    if (quoted || key === EDGE || key === '?' || key.startsWith('<')) continue;
    const count = wordsOfOtherScript(key);
    words += count || 1;
    const isEnglish = count > 0 ? false : WORDS.get(spelling(unit));
    if (isEnglish) english++;
    if (isEnglish !== false) continue;
    others += count || 1;
    first ||= key;
    // The same one again and again may be a name, of a place or of a thing in code.
    isVaried ||= count > 1 || key !== first;
  }
  const enough = others >= (english === 0 ? ENOUGH_ALONE : ENOUGH) && others >= words * LEAST_SHARE;
  if (enough && isVaried && others > english * TIMES) return 'other';
  return english > others ? 'english' : 'unknown';
}

/** What was spelled out ("w": with) may be a word of another language, and is none of either. */
function spelling({ key, start, end }: Unit): string {
  return end - start < key.length ? '' : key;
}

/** How many words a word of another script stands for: where words are not set apart, two letters are about one. */
function wordsOfOtherScript(key: string): number {
  const code = key.charCodeAt(0);
  if (code < 0x370 || (code >= 0x1d00 && code < 0x2c00)) return 0;
  return code >= 0x2e80 && code < 0xd800 ? key.length / 2 : 1;
}
