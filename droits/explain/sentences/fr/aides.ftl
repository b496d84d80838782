### The aids: name (lists), article (direct object only, no contraction to make), what it is.

aide-aspa-nom = ASPA
aide-aspa-article = l'ASPA
aide-aspa-definition =
    L'ASPA est de l'argent tous les mois.
    L'ASPA s'ajoute à l'argent que vous recevez.
    L'ancien nom de l'ASPA est : minimum vieillesse.

aide-css-nom = CSS
aide-css-article = la CSS
aide-css-definition =
    La CSS paye des soins avec l'assurance maladie.
    La CSS est gratuite ou coûte peu d'argent.
variante-css-gratuite = La CSS est gratuite pour vous.
variante-css-participation = Vous payez une petite somme pour la CSS.

aide-paris-energie-familles-nom = Paris Énergie Familles
aide-paris-energie-familles-article = Paris Énergie Familles
aide-paris-energie-familles-definition =
    Cette aide de Paris paye de l'électricité ou du gaz.
    La Ville donne l'argent à votre fournisseur.

aide-fsl-acces-nom = FSL pour un nouveau logement
aide-fsl-acces-article = le FSL pour un nouveau logement
aide-fsl-acces-definition =
    Cette aide sert pour entrer dans un logement.
    Par exemple : payer le premier loyer.

aide-fsl-maintien-nom = FSL pour garder votre logement
aide-fsl-maintien-article = le FSL pour garder votre logement
aide-fsl-maintien-definition =
    Cette aide sert pour payer des loyers en retard.
    L'aide sert aussi pour les charges et l'assurance.

aide-fsl-energie-preventive-nom = FSL pour vos factures d'énergie
aide-fsl-energie-preventive-article = le FSL pour vos factures d'énergie
aide-fsl-energie-preventive-definition =
    Cette aide sert pour l'électricité et le gaz.
    Vous pouvez demander même sans dette.

aide-fsl-energie-curative-nom = FSL pour une dette d'énergie
aide-fsl-energie-curative-article = le FSL pour une dette d'énergie
aide-fsl-energie-curative-definition = Cette aide sert pour une facture d'énergie en retard.

aide-faj-nom = FAJ
aide-faj-article = le FAJ
aide-faj-definition =
    Le FAJ aide les jeunes en difficulté.
    Par exemple : payer à manger ou une formation.
    Une personne vous suit dans vos projets.
