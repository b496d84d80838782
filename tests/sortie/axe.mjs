// Opens pages in a real browser and reports, in JSON, what a person would meet there.
// Reads {"pages": {name: path}, "dossier": where to print} on standard input. No network: file: and data: only.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NORMES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// asleep in axe unless named
const REGLES = ["color-contrast-enhanced", "identical-links-same-purpose", "target-size"];
const LARGEURS = [360, 1280];
const THEMES = ["light", "dark"];
// Debian's Chromium, as root in a container, silent
const OPTIONS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

async function fautes(page) {
  await page.evaluate(AXE); // not a script of the page: its policy forbids them all
  const bilan = await page.evaluate(
    ([normes, regles]) => axe.run({
      runOnly: { type: "tag", values: normes },
      rules: Object.fromEntries(regles.map((regle) => [regle, { enabled: true }])),
      resultTypes: ["violations"],
    }),
    [NORMES, REGLES],
  );
  return bilan.violations.flatMap((v) => v.nodes.map((n) => `${v.id} : ${n.target.join(" ")} : ${n.failureSummary}`));
}

const deplier = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));

// What has the focus after each Tab, to the end of the page.
async function clavier(page) {
  const passages = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press("Tab");
    const ici = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const contour = getComputedStyle(e);
      return {
        nom: e.className || e.id || e.localName,
        visible: e.getBoundingClientRect().left >= 0,
        contour: parseFloat(contour.outlineWidth) >= 2 && contour.outlineStyle === "solid",
      };
    });
    if (!ici) break;
    passages.push(ici);
    if (ici.nom === "passer") {
      await page.keyboard.press("Enter");
      passages.at(-1).mene = await page.evaluate(() => location.hash);
    }
    if (ici.nom === "professionnel") await page.keyboard.press("Enter"); // opens the second part
  }
  return passages;
}

// The fonts that really drew the letters.
async function polices(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  // the answer for an element does not go deep: each one that holds letters is asked
  const selector = "a, h1, h2, h3, span, summary, label, td, th";
  const { nodeIds } = await client.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const vues = await Promise.all(nodeIds.map((nodeId) => client.send("CSS.getPlatformFontsForNode", { nodeId })));
  return [...new Set(vues.flatMap((v) => v.fonts).map((f) => `${f.familyName}${f.isCustomFont ? "" : " (de la machine)"}`))];
}

// Words with a hyphen that stand on two lines; a web address may.
const coupes = (page) => page.evaluate(() => {
  const trouves = { entiers: 0, coupes: [] };
  const textes = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (textes.nextNode()) {
    const noeud = textes.currentNode;
    for (const mot of noeud.data.matchAll(/\S+/g)) {
      if (!/\p{L}-\p{L}/u.test(mot[0]) || /[./@]./.test(mot[0])) continue;
      const etendue = document.createRange();
      etendue.setStart(noeud, mot.index);
      etendue.setEnd(noeud, mot.index + mot[0].length);
      if (new Set([...etendue.getClientRects()].map((r) => r.top)).size > 1) trouves.coupes.push(mot[0]);
      else trouves.entiers += 1;
    }
  }
  return trouves;
});

// How far a drawing, with its white box, sticks out on the left of the text.
const retraits = (page) => page.evaluate(() => {
  const bord = document.querySelector("h1").getBoundingClientRect().left;
  return [...document.querySelectorAll("main img")].map((image) => image.getBoundingClientRect().left - bord);
});

async function imprimer(page, chemin) {
  await page.emulateMedia({ media: "print" });
  await page.pdf({ path: chemin, preferCSSPageSize: true });
}

const demande = JSON.parse(await text(process.stdin));
const navigateur = await chromium.launch({ executablePath: "/usr/bin/chromium", args: OPTIONS });
const rapport = {};
for (const [nom, chemin] of Object.entries(demande.pages)) {
  const recu = { axe: {}, requetes: [], coupes: {} };
  const ouvrir = async (options) => {
    const page = await navigateur.newPage(options);
    page.on("request", (requete) => recu.requetes.push(requete.url().slice(0, 40)));
    await page.goto(pathToFileURL(chemin).href);
    return page;
  };
  for (const largeur of LARGEURS) {
    for (const theme of THEMES) {
      const page = await ouvrir({ viewport: { width: largeur, height: 800 }, colorScheme: theme });
      await deplier(page);
      recu.axe[`${largeur} ${theme}`] = await fautes(page);
      if (theme === "dark") recu.retraits = await retraits(page);
      else recu.coupes[largeur] = await coupes(page);
      await page.close();
    }
  }
  const page = await ouvrir({ viewport: { width: 320, height: 800 } });
  await deplier(page);
  recu.debord = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  recu.polices = await polices(page);
  await page.reload();
  recu.axe["320 light, seconde partie fermée"] = await fautes(page);
  recu.clavier = await clavier(page);
  await imprimer(page, `${demande.dossier}/${nom}-sans.pdf`);
  const cases = page.locator("#imprimer-tout");
  if (await cases.count()) {
    await page.emulateMedia({ media: "screen" });
    await deplier(page);
    await cases.check();
    await imprimer(page, `${demande.dossier}/${nom}-avec.pdf`);
  }
  // Faults made on purpose: axe must see them, or its silence says nothing.
  const abimee = await ouvrir({ viewport: { width: 360, height: 800 }, colorScheme: "light" });
  await abimee.evaluate(() => {
    document.querySelector("img")?.removeAttribute("alt");
    // 5.3:1, enough for level AA
    document.querySelector("p span").style.color = "#6b6b6b";
    document.querySelector("h2").outerHTML = "<h4>Un titre de trop bas niveau</h4>";
    document.documentElement.removeAttribute("lang");
  });
  recu.abimee = await fautes(abimee);
  rapport[nom] = recu;
}
await navigateur.close();
process.stdout.write(JSON.stringify(rapport));
