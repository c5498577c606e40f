import { asked } from '../record';

interface Words {
  readonly write: string;
  readonly send: string;
  readonly subject: string;
  readonly attach: string;
  readonly emoji: string;
  readonly options: string;
  readonly note: string;
  readonly invite: string;
  readonly withoutNote: string;
  readonly cancel: string;
  readonly remove: string;
  readonly newMessage: string;
  readonly comment: string;
  readonly reply: string;
  readonly start: string;
  readonly share: string;
  readonly connect: string;
}

/** What the interface says, by its language: labels are not to be relied on. */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    write: 'Write a message…',
    send: 'Send',
    subject: 'Subject (optional)',
    attach: 'Attach a file',
    emoji: 'Open emoji keyboard',
    options: 'Open send options',
    note: 'Add a note',
    invite: 'Send invitation',
    withoutNote: 'Send without a note',
    cancel: 'Cancel adding a note',
    remove: 'Remove',
    newMessage: 'New message',
    comment: 'Comment',
    reply: 'Reply',
    start: 'Start a post',
    share: 'Post',
    connect: 'Connect',
  },
  de: {
    write: 'Nachricht verfassen …',
    send: 'Senden',
    subject: 'Betreff (optional)',
    attach: 'Datei anhängen',
    emoji: 'Emoji-Tastatur öffnen',
    options: 'Sendeoptionen öffnen',
    note: 'Nachricht hinzufügen',
    invite: 'Einladung senden',
    withoutNote: 'Ohne Nachricht senden',
    cancel: 'Abbrechen',
    remove: 'Entfernen',
    newMessage: 'Neue Nachricht',
    comment: 'Kommentieren',
    reply: 'Antworten',
    start: 'Beitrag beginnen',
    share: 'Posten',
    connect: 'Vernetzen',
  },
  es: {
    write: 'Escribe un mensaje…',
    send: 'Enviar',
    subject: 'Asunto (opcional)',
    attach: 'Adjuntar un archivo',
    emoji: 'Abrir el teclado de emojis',
    options: 'Abrir las opciones de envío',
    note: 'Añadir una nota',
    invite: 'Enviar invitación',
    withoutNote: 'Enviar sin nota',
    cancel: 'Cancelar',
    remove: 'Eliminar',
    newMessage: 'Nuevo mensaje',
    comment: 'Comentar',
    reply: 'Responder',
    start: 'Crear publicación',
    share: 'Publicar',
    connect: 'Conectar',
  },
  fr: {
    write: 'Rédigez un message…',
    send: 'Envoyer',
    subject: 'Objet (facultatif)',
    attach: 'Joindre un fichier',
    emoji: 'Ouvrir le clavier emoji',
    options: 'Ouvrir les options d’envoi',
    note: 'Ajouter une note',
    invite: 'Envoyer l’invitation',
    withoutNote: 'Envoyer sans note',
    cancel: 'Annuler',
    remove: 'Supprimer',
    newMessage: 'Nouveau message',
    comment: 'Commenter',
    reply: 'Répondre',
    start: 'Commencer un post',
    share: 'Publier',
    connect: 'Se connecter',
  },
  it: {
    write: 'Scrivi un messaggio…',
    send: 'Invia',
    subject: 'Oggetto (facoltativo)',
    attach: 'Allega un file',
    emoji: 'Apri la tastiera emoji',
    options: 'Apri le opzioni di invio',
    note: 'Aggiungi una nota',
    invite: 'Invia invito',
    withoutNote: 'Invia senza nota',
    cancel: 'Annulla',
    remove: 'Rimuovi',
    newMessage: 'Nuovo messaggio',
    comment: 'Commenta',
    reply: 'Rispondi',
    start: 'Crea un post',
    share: 'Pubblica',
    connect: 'Collegati',
  },
  pt: {
    write: 'Escreva uma mensagem…',
    send: 'Enviar',
    subject: 'Assunto (opcional)',
    attach: 'Anexar um arquivo',
    emoji: 'Abrir o teclado de emojis',
    options: 'Abrir as opções de envio',
    note: 'Adicionar uma nota',
    invite: 'Enviar convite',
    withoutNote: 'Enviar sem nota',
    cancel: 'Cancelar',
    remove: 'Remover',
    newMessage: 'Nova mensagem',
    comment: 'Comentar',
    reply: 'Responder',
    start: 'Começar publicação',
    share: 'Publicar',
    connect: 'Conectar',
  },
  ja: {
    write: 'メッセージを作成…',
    send: '送信',
    subject: '件名(任意)',
    attach: 'ファイルを添付',
    emoji: '絵文字キーボードを開く',
    options: '送信オプションを開く',
    note: 'メッセージを追加',
    invite: 'リクエストを送信',
    withoutNote: 'メッセージなしで送信',
    cancel: 'キャンセル',
    remove: '削除',
    newMessage: '新規メッセージ',
    comment: 'コメント',
    reply: '返信',
    start: '投稿を作成',
    share: '投稿',
    connect: 'つながる',
  },
};

/** The words of the language that the address asks for (`lang=de`), English otherwise. */
export function words(): Words {
  const english = WORDS.en;
  if (!english) throw new Error('English is always there');
  return WORDS[asked('lang') ?? 'en'] ?? english;
}
