// In place of the theme's own: the language switch leads to the same page in the other language where there is one.
import { useData } from 'vitepress';
// Vue comes with VitePress.
import { computed } from 'vue';

export function useLangs() {
  const { site, localeIndex, frontmatter } = useData();
  const links = computed(() =>
    Object.entries(site.value.locales).map(([key, { label }]) => ({
      key,
      text: label,
      link: key === 'root' ? '/' : `/${key}/`,
    })),
  );
  const currentLang = computed(() => {
    const own = links.value.find(({ key }) => key === localeIndex.value);
    return { label: own?.text, link: own?.link ?? '/' };
  });
  const localeLinks = computed(() =>
    links.value
      .filter(({ key }) => key !== localeIndex.value)
      .map(({ text, link }) => ({ text, link: String(frontmatter.value['other'] ?? link) })),
  );
  return { localeLinks, currentLang };
}
