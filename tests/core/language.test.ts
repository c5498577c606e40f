import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/core/reading';
import { draftOf } from './draft';

const languageIn = (text: string) => readDraft(draftOf(text), () => []).language;

describe('another language is told', () => {
  test.each([
    [
      'German',
      'Hallo Frau Lindner, Ihr Vortrag über das alte Stellwerk hat mir sehr gefallen. Haben Sie noch Bilder davon?',
    ],
    [
      'German, in a hurry',
      'moin jonas, hast du heute noch zeit für einen kurzen anruf? ich habe etwas für dich',
    ],
    [
      'Austrian German with English terms',
      'Wir bieten Lead Generation as a Service und haben für dich ein Growth Audit erstellt, Call morgen?',
    ],
    [
      'French',
      "Bonjour Aurélie, j'ai beaucoup aimé votre article sur les moulins. Est-ce que vous avez encore le plan de la roue ?",
    ],
    ['French, familiar', "salut ! merci pour le lien, je regarde ça ce soir et je te dis ce que j'en pense"],
    [
      'Spanish',
      '¡Hola Inés! Vi tu charla sobre los faros del norte y me quedé con una duda: ¿cómo se pintan por dentro?',
    ],
    ['Spanish without accents', 'hola, tengo una pregunta para usted sobre el taller del sabado, donde es?'],
    [
      'Portuguese',
      'Oi Tiago, tudo bem? Adorei o seu texto sobre as pontes do Douro. Você ainda tem as fotos da obra?',
    ],
    [
      'Portuguese of Portugal',
      'Bom dia, gostaria de saber se ainda têm lugares na oficina de cerâmica de sábado. Muito obrigado.',
    ],
    [
      'Italian',
      'Ciao Elena, ho letto il tuo pezzo sulle campane della valle. Hai mai trovato quella del 1602?',
    ],
    [
      'Dutch',
      'Hoi Marieke, ik heb je stuk over de sluizen gelezen en het was erg mooi. Heb je nog meer van die kaarten?',
    ],
    [
      'Polish',
      'Dzień dobry, czy mogłaby mi pani powiedzieć, jak się robi taki zegar? Bardzo dziękuję za pomoc.',
    ],
    [
      'Turkish',
      'Merhaba Derya, seramik atölyesi için çok teşekkürler. Bir sonraki ne zaman olacak, bize de haber verir misin?',
    ],
    ['Swedish', 'Hej Frida! Jag läste din text om fyrarna och undrar om du har fler bilder från ön.'],
    ['Norwegian', 'Hei Ingrid, takk for sist! Jeg lurer på om du fortsatt har kartet vi så på.'],
    [
      'Danish',
      'Hej Mads, jeg har læst din artikel om møllen, og den var virkelig god. Må jeg spørge dig om noget?',
    ],
    [
      'Finnish',
      'Hei Aino, kiitos viestistä! Olen lukenut kirjan, mutta en ole vielä nähnyt niin vanhaa karttaa.',
    ],
    [
      'Indonesian',
      'Selamat pagi Bu Ratna, saya suka tulisan Anda tentang perahu kayu. Apakah masih ada foto yang lain untuk pameran itu?',
    ],
    [
      'Vietnamese',
      'Chào chị Lan, tôi rất thích bài viết của chị về những con thuyền. Chị có thể cho tôi xem thêm không?',
    ],
    [
      'Czech',
      'Dobrý den, děkuji za zprávu. Rád bych se zeptal, jestli ještě máte nějaké fotky toho mlýna, které jsem viděl.',
    ],
    [
      'Romanian',
      'Bună ziua, mulțumesc foarte mult pentru articol. Sunt curios dacă mai este un loc la atelier.',
    ],
    [
      'Hungarian',
      'Szia Réka, köszönöm szépen a képeket! Nem tudom, hogy van-e még egy belőlük, de nagyon örülnék.',
    ],
    ['Hindi', 'नमस्ते अनिता जी, आपका लेख बहुत अच्छा लगा। क्या आपके पास और तस्वीरें हैं?'],
    [
      'Hindi in Latin letters',
      'namaste ji, mujhe aapka lekh bahut accha laga, kya aap aur photos bhej sakte hain?',
    ],
    ['Russian', 'Здравствуйте, Ольга! Мне очень понравилась ваша статья о маяках. Есть ли ещё фотографии?'],
    ['Ukrainian', 'Добрий день, Оксано! Дякую за вашу розповідь про млин.'],
    ['Greek', 'Καλημέρα Ελένη, μου άρεσε πολύ το άρθρο σου για τους φάρους.'],
    ['Japanese', '田中さん、先日の灯台についての記事をとても楽しく読みました。写真はまだありますか？'],
    ['Chinese', '您好，我很喜欢您写的关于灯塔的文章。请问还有照片吗？'],
    ['Korean', '안녕하세요 지민님, 등대에 대한 글을 아주 재미있게 읽었습니다.'],
    ['Arabic', 'مرحبا ليلى، أعجبني مقالك عن المنارات كثيرا. هل لديك صور أخرى؟'],
    ['Hebrew', 'שלום נועה, מאוד אהבתי את הכתבה שלך על המגדלורים.'],
    ['Thai', 'สวัสดีค่ะ ชอบบทความเรื่องประภาคารของคุณมากเลยค่ะ มีรูปอีกไหมคะ ขอบคุณค่ะ'],
    ['a short answer', 'Vielen Dank, bis morgen dann!'],
    ['a short question', 'Hola Inés, ¿cuándo te viene bien?'],
    [
      'with an English thing named',
      'Ich habe das Buch "The Art of the Lighthouse" gelesen und es ist wirklich schön, danke für den Tipp!',
    ],
    [
      'with links and names',
      'Guten Tag, hier ist der Link, den ich Ihnen versprochen habe: https://mill.example/the-wheel Viele Grüße, Jan Otto',
    ],
  ])('%s', (_, text) => {
    expect(languageIn(text)).toBe('other');
  });
});

describe('English stays English', () => {
  test.each([
    [
      'a greeting from elsewhere',
      'Hola Inés! Your talk on the lighthouses of the north stayed with me. How do you paint them on the inside?',
    ],
    [
      'a goodbye from elsewhere',
      'Thanks so much for the map, it made our walk. Liebe Grüße und bis bald, Jonas',
    ],
    [
      'a foreign quotation',
      'My grandmother used to say "wer nicht hören will, muss fühlen, und das ist gut so". Do you know where that comes from?',
    ],
    [
      'a quoted message',
      '> Hallo, ich habe noch eine Frage zu dem Vortrag und der Karte.\n\nThis came to me by mistake, I think it was for you.',
    ],
    [
      'foreign names and places',
      'I walked from São João da Madeira to Vila Nova de Gaia with Łukasz Wójcik and José da Silva, and your book was with me all the way.',
    ],
    [
      'a foreign title',
      'Have you read Die Wand, or La vie devant soi? Both made me think of what you wrote about the house.',
    ],
    ['short forms', 'hey u free 2nite? lmk n ill send u the deets, thx sm'],
    ['no vowels to spare', 'tysm 4 the rec, rly luved it, ur the best. pls tell ur mum i said hi'],
    ['emoji', '🚀🔥 wow that was so good 😍😍 you made my day 🙏'],
    ['fancy letters', '𝗛𝗲𝘆 𝘁𝗵𝗲𝗿𝗲, 𝗜 𝗵𝗮𝘃𝗲 𝗮 𝗴𝗶𝗳𝘁 𝗳𝗼𝗿 𝘆𝗼𝘂 𝗮𝗻𝗱 𝘆𝗼𝘂𝗿 𝘁𝗲𝗮𝗺'],
    ['small capitals', 'ʜᴇʏ ᴛʜᴇʀᴇ ɪ ʜᴀᴠᴇ ᴀ ɢɪꜰᴛ ꜰᴏʀ ʏᴏᴜ ᴀɴᴅ ʏᴏᴜʀ ᴛᴇᴀᴍ'],
    ['look-alike letters', 'Wе hаvе thе bеst оffеr fоr yоu аnd yоur tеаm, this is thе timе'],
    ['Scots', 'Aye, that wis a braw wee talk ye gave, I was fair away wi it and my maw was too'],
    ['Singlish', 'Wah your talk damn shiok lah, can share the slides or not? My boss also want to see'],
    [
      'Nigerian English',
      'Abeg my sister, well done for the good work you are doing. How una dey manage am with the light?',
    ],
    [
      'Indian English',
      'Respected Sir, kindly do the needful and revert back on the same, I am having one doubt about your lecture.',
    ],
  ])('%s', (_, text) => {
    expect(languageIn(text)).not.toBe('other');
  });

  test.each([
    ['code', "const el = find('main'); el.append(row); el.hidden = true; return el.id"],
    ['a list of tags', '#design #bauhaus #ux #dasauto #laliga'],
    ['names alone', 'José, María, Łukasz, Jürgen, Øyvind'],
    ['a link alone', 'https://der.example/die/und/das/ist/nicht'],
    ['one word', 'Danke'],
    ['two words', 'Muchas gracias'],
    ['an emoji', '👍'],
    ['nothing', ''],
    ['letters without sense', 'asdf jklö qwer zuio'],
    ['a Greek letter', 'π is about 3.14159, σ too'],
  ])('nothing is made of %s', (_, text) => {
    expect(languageIn(text)).not.toBe('other');
  });

  test('of a message in two languages alike, the English half is read', () => {
    const english = 'Thank you for the evening at the mill. I would love to hear how you found the wheel.';
    const german = 'Danke für den Abend in der Mühle. Ich würde gerne hören, wie Sie das Rad gefunden haben.';
    expect(languageIn(`${english}\n\n${german}`)).not.toBe('other');
    expect(languageIn(`${german}\n\n${english}`)).not.toBe('other');
  });
});
