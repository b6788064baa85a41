import { type Article, decodePage, parseArticle, readHtml } from '@warta/parsing';

// A page in Windows-1252: \x93 and \x94 are its quotation marks.
const html = `<html lang="id"><head><meta property="og:site_name" content="Warta Contoh">
<meta property="article:published_time" content="2024-03-05T09:15:00+07:00"></head>
<body><article><h1>Harga Beras Turun di Tiga Kota</h1>
<p>BOGOR, Warta Contoh - Harga beras turun \x93tajam\x94, kata Budi.</p></article></body></html>`;
const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
const article: Article = parseArticle(readHtml(decodePage(bytes).text, 'https://contoh.example/1'));
if (!article.text.includes('“tajam”')) throw new Error(`Unexpected text: ${article.text}`);
console.log(JSON.stringify(article));
