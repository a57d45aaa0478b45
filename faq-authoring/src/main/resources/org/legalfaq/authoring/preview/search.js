"use strict";
// The preview's search: compares the beginnings of words, and lets words that many questions have count for little.
(() => {
  const list = document.getElementById("questions");
  const status = document.getElementById("status");
  const hint = document.getElementById("search-hint");
  const input = document.getElementById("q");
  const all = status.textContent;
  const LEAST = 0.5; // Of what the reader's words weigh, so much must be found.

  const wordsOf = text =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

  const items = [...list.children].map((element, order) => {
    const phrasings = [element.querySelector(".question").textContent, ...element.dataset.phrasings.split("|")];
    const texts = phrasings.map(text => [...new Set(wordsOf(text))]).filter(words => words.length > 0);
    const keywords = wordsOf(element.dataset.keywords);
    return { element, order, texts, keywords, known: [...new Set([...texts.flat(), ...keywords])] };
  });

  const fits = (word, asked) => word === asked || (asked.length > 2 && word.startsWith(asked));

  function weigh(asked) {
    const holders = items.filter(item => item.known.some(word => fits(word, asked))).length;
    return { asked, weight: Math.log(1 + items.length / (1 + holders)) };
  }

  function score(item, terms, total) {
    const weightIn = words =>
      terms.reduce((sum, term) => sum + (words.some(word => fits(word, term.asked)) ? term.weight : 0), 0);
    const best = Math.max(...item.texts.map((words, i) => {
      const matched = terms.filter(term => words.some(word => fits(word, term.asked))).length;
      // A short phrasing that is matched as a whole says more than a long one that holds the words too.
      return (weightIn(words) / total) * (0.8 + 0.2 * matched / words.length) + (i === 0 ? 0.02 : 0);
    }));
    const anywhere = weightIn(item.known) / total;
    return anywhere < LEAST ? 0 : 0.75 * best + 0.25 * anywhere;
  }

  function search(text) {
    const terms = [...new Set(wordsOf(text))].map(weigh);
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    const found = total === 0 ? [] : items
      .map(item => ({ item, score: score(item, terms, total) }))
      .filter(hit => hit.score > 0)
      .sort((a, b) => b.score - a.score || a.item.order - b.item.order);
    const best = found.length > 0 ? found[0].score : 0;
    return found.filter(hit => hit.score >= best * 0.7).map(hit => hit.item);
  }

  function show(text) {
    const asked = wordsOf(text).length > 0;
    const shown = asked ? search(text) : items;
    const visible = new Set(shown);
    items.forEach(item => { item.element.hidden = !visible.has(item); });
    list.append(...shown.map(item => item.element));
    hint.hidden = !asked;
    status.textContent = !asked ? all
      : shown.length === 0 ? status.dataset.none
      : shown.length === 1 ? status.dataset.one
      : status.dataset.found.replace("{0}", shown.length);
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", () => show(input.value));
  show(input.value);
})();
