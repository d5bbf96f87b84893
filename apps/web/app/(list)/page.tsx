import { cards } from '#site';

export default function ListPage() {
  return (
    <main>
      <h1>Proscenium</h1>
      <ul>
        {cards.map(({ slug, title, dek, language }) => (
          <li key={slug} lang={language}>
            <a href={`${slug}/`}>{title}</a>
            <p>{dek}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
