const SHORT =
  'u you|ur your|ya you|yr your|r are|lmk let me know|pls please|plz please|thx thanks|thanx thanks|tnx thanks|tks thanks|ty thank you|tysm thank you so much|thru through|gonna going to|wanna want to|gotta got to|gimme give me|lemme let me|msg message|msgs messages|ppl people|biz business|b4 before|tmrw tomorrow|tmr tomorrow|tmw tomorrow|tomo tomorrow|min minutes|mins minutes|hr hour|hrs hours|convo conversation|convos conversations|yall you|cuz because|bc because|n and|rlly really|abt about|w with|hv have|hav have|wud would|wld would|shud should|cud could|cld could|luv love|ofc of course|np no problem|nvm never mind|fb facebook|ig instagram|insta instagram|congrats congratulations|congratz congratulations|grats congratulations|wknd weekend|hiya hi|heya hey|heyy hey|hii hi|helo hello|opps opportunities|opp opportunity|vid video|vids videos|info information|deets details|yw you are welcome|bday birthday|sry sorry|soz sorry|yrs years|yr year|mos months|wk week|wks weeks|appt appointment|collab collaborate|collabs collaborations|dming dm|dms dm|pm dm|dmed dm|favor favour|programme program|organisation organization|colour color|alot a lot|gd good|nite night|2day today|4u for you|recs recommendations|cos because';

/** Short and careless spellings, each with the words that are meant. */
const MEANT = new Map(
  SHORT.split('|').map((pair) => {
    const [short = '', ...meant] = pair.split(' ');
    return [short, meant] as const;
  }),
);

/** Letters that look like Latin ones, used to slip past filters, each before the one it stands for. */
const LOOKALIKE_PAIRS = 'аaеeоoрpсcуyхxіiѕsԁdɡgᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';
const LOOKALIKES = new Map(
  Array.from(LOOKALIKE_PAIRS.matchAll(/(.)(.)/g), ([, odd = '', plain = '']) => [odd, plain]),
);

/** The words that a folded word stands for: "u" is you, "lmk" let me know; `null` when it stands for itself. */
export function meantBy(word: string): readonly string[] | null {
  return MEANT.get(word) ?? null;
}

/** A folded word in plain Latin letters: no accents, no apostrophes, no look-alike letters of other scripts. */
export function plainWord(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length && plain; i++) {
    const code = word.charCodeAt(i);
    plain = code < 128 && code !== 39;
  }
  if (plain) return word;
  const letters = word.replaceAll("'", '').normalize('NFD').replace(/\p{M}/gu, '');
  return /[a-z]/.test(letters) || isLookalike(letters) ? Array.from(letters, latin).join('') : letters;
}

function latin(letter: string): string {
  return LOOKALIKES.get(letter) ?? letter;
}

/** Small capitals are never a language of their own; Cyrillic alone is. */
function isLookalike(letters: string): boolean {
  return /^[ᴀ-ᴢꜰꜱʀɪɢʟɴʏʙʜ]+$/u.test(letters);
}
