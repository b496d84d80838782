### CSS: who lives in France, and who counts in the home (criteria of droits/rules/national/css.py).

critere-css-sejour-principal = { $comparaison ->
    [plus_de] { $qui ->
        [vous] Vivez-vous en France plus de { $limite } par an ?
       *[personne] Cette personne vit-elle en France plus de { $limite } par an ?
     }
   *[sans_limite] { $qui ->
        [vous] Vivez-vous surtout en France ?
       *[personne] Cette personne vit-elle surtout en France ?
     }
 }
critere-css-travail = { $qui ->
    [vous] Travaillez-vous en France ?
   *[personne] Cette personne travaille-t-elle en France ?
 }
critere-css-conjoint-ici = Votre couple vit-il en France ?
critere-css-conjoint-ailleurs = Votre couple vit-il dans 2 pays ?
critere-css-foyer = La CSS compte-t-elle votre couple ?
critere-css-foyer-sans-conjoint = Pouvez-vous avoir la CSS sans votre couple ?
