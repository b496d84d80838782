### Daily life and homes: exceptional allowance, homeless people, meals, tariffs, works in the home
### (droits/rules/paris/paris_allocation_exceptionnelle.py, paris_sans_domicile.py, paris_repas_difficulte.py,
### paris_amelioration_habitat.py, paris_tarifs.py).

# --- paris_allocation_exceptionnelle --------------------------------------------------------------

aide-paris-allocation-exceptionnelle-nom = Aide de Paris pour une grosse dépense
aide-paris-allocation-exceptionnelle-article = l'aide de Paris pour une grosse dépense
aide-paris-allocation-exceptionnelle-definition =
    C'est une aide d'argent de la Ville de Paris.
    L'aide paye une dépense très importante.
    La Ville donne cette aide seulement de temps en temps.
    Le nom de la Ville est : allocation exceptionnelle.

critere-exceptionnelle-paris = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous à Paris depuis { $limite } ou plus ?
       *[sans_limite] Vivez-vous à Paris depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle à Paris depuis { $limite } ou plus ?
       *[sans_limite] Cette personne vit-elle à Paris depuis assez longtemps ?
     }
 }
    Une adresse dans une association compte aussi.
critere-exceptionnelle-depenses =
    Avez-vous une dépense très importante à payer ?
    Par exemple : un loyer, une facture ou de la nourriture.
    La Ville regarde votre situation.

demarche-demander-allocation-exceptionnelle =
    Demandez cette aide à la Maison des Solidarités.
    Dites pourquoi vous en avez besoin.
piece-depense-a-payer =
    Le papier de la dépense.
    Par exemple : une facture ou un devis.
effet-exceptionnelle-sinistre = { $seuil ->
    [inconnu] Après un incendie ou une inondation, l'aide peut être plus grande.
   *[connu] Après un incendie ou une inondation, l'aide va jusqu'à { $seuil }.
 }
limite-maximum-sur-12-mois =
    Le maximum est pour 12 mois.
    Vous avez déjà reçu cette aide cette année ?
    Alors il reste moins d'argent.

# --- paris_sans_domicile --------------------------------------------------------------------------

aide-paris-sans-domicile-nom = Aide de Paris pour les personnes à la rue
aide-paris-sans-domicile-article = l'aide pour les personnes à la rue
aide-paris-sans-domicile-definition =
    Cette aide est pour les personnes à la rue à Paris.
    La Ville de Paris donne de l'argent ou des choses utiles.
    Par exemple : un repas.

critere-sans-domicile-fixe = Êtes-vous sans logement ?
critere-sans-domicile-provisoire =
    Vivez-vous dans un logement pour peu de temps ?
    Par exemple : à l'hôtel ou dans un squat.
critere-sans-domicile-un-mois = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous à Paris depuis { $limite } ou plus ?
       *[sans_limite] Vivez-vous à Paris depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle à Paris depuis { $limite } ou plus ?
       *[sans_limite] Cette personne vit-elle à Paris depuis assez longtemps ?
     }
 }
    Avant, la Ville aide sans argent.
critere-paris-aujourd-hui = { $qui ->
    [vous] Vivez-vous à Paris ?
   *[personne] Cette personne vit-elle à Paris ?
 }

demarche-aller-permanence-sociale = Allez dans une permanence sociale d'accueil de Paris.
ou-permanence-sociale-accueil =
    Dans une permanence sociale d'accueil de Paris.
    Une mairie ou une association peut donner l'adresse.
effet-sans-domicile-en-nature =
    La Ville peut aussi aider sans argent.
    Par exemple : un repas.
limite-sans-domicile-depuis =
    Nous comptons votre temps à Paris.
    La Ville compte votre temps sans logement.

# --- paris_repas_difficulte -----------------------------------------------------------------------

aide-paris-repas-difficulte-nom = Repas de Paris à très petit prix
aide-paris-repas-difficulte-article = les repas à très petit prix
aide-paris-repas-difficulte-definition =
    Vous mangez dans un restaurant Émeraude.
    La Ville de Paris paye presque tout le repas.

critere-repas-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous à Paris depuis { $limite } ou plus ?
       *[sans_limite] Vivez-vous à Paris depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle à Paris depuis { $limite } ou plus ?
       *[sans_limite] Cette personne vit-elle à Paris depuis assez longtemps ?
     }
 }
critere-repas-demandeur-emploi = { $qui ->
    [vous] Cherchez-vous un travail ?
   *[personne] Cette personne cherche-t-elle un travail ?
 }
    L'argent du chômage ne change rien.
critere-repas-handicap-sans-aah = { $qui ->
    [vous] Avez-vous un handicap, sans recevoir l'AAH ?
   *[personne] Cette personne a-t-elle un handicap, sans recevoir l'AAH ?
 }
    Par exemple : une pension d'invalidité de catégorie 1.
critere-repas-arret-maladie = { $qui ->
    [vous] Êtes-vous en arrêt maladie depuis 6 mois ou plus ?
   *[personne] Cette personne est-elle en arrêt maladie depuis 6 mois ?
 }
    L'assurance maladie doit payer cet arrêt.
critere-repas-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    La limite change avec le nombre de personnes.
critere-repas-couple =
    Vivez-vous en couple ?
    Alors la Ville regarde peut-être seulement votre argent.
critere-repas-ressources-du-demandeur = { $comparaison ->
    [au_plus] Recevez-vous tout seul { $limite } ou moins ?
   *[sans_limite] Votre propre argent est-il sous la limite ?
 }

demarche-demander-repas = Demandez la carte de repas à la Maison des Solidarités.
piece-domicile-paris-6-mois =
    Des papiers de vos 6 derniers mois à Paris.
    Par exemple : une facture ou une quittance.
piece-preuve-difficulte =
    La preuve de votre situation.
    Par exemple : le papier de France Travail ou l'arrêt maladie.
limite-nombre-de-repas = La Ville choisit le nombre de repas.

# --- paris_restaurants_emeraude -------------------------------------------------------------------

aide-paris-restaurants-emeraude-nom = Restaurants Émeraude
aide-paris-restaurants-emeraude-article = les restaurants Émeraude
aide-paris-restaurants-emeraude-definition =
    Les restaurants Émeraude sont des restaurants de la Ville de Paris.
    Vous mangez sur place ou chez vous.
    Le prix dépend de votre impôt.
variante-paris-restaurants-emeraude-tranche-a =
    Votre niveau de prix est A.
    C'est le prix le moins cher.
variante-paris-restaurants-emeraude-tranche-b =
    Votre niveau de prix est B.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-restaurants-emeraude-tranche-c =
    Votre niveau de prix est C.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-restaurants-emeraude-tranche-d =
    Votre niveau de prix est D.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-restaurants-emeraude-tranche-e =
    Votre niveau de prix est E.
    C'est le prix le plus cher.
variante-paris-restaurants-emeraude-symbolique =
    Vous payez une très petite somme pour un repas.
    Demandez le prix au restaurant.

critere-emeraude-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Avez-vous vécu à Paris { $limite } ou plus ?
       *[sans_limite] Avez-vous vécu assez longtemps à Paris ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne a-t-elle vécu à Paris { $limite } ou plus ?
       *[sans_limite] Cette personne a-t-elle vécu assez longtemps à Paris ?
     }
 }
    Nous regardons les 5 dernières années.
    Avec moins de temps, il faut une place libre.
critere-emeraude-handicap-sans-aah = { $qui ->
    [vous] Avez-vous un handicap, sans recevoir l'AAH ?
   *[personne] Cette personne a-t-elle un handicap, sans recevoir l'AAH ?
 }
    Par exemple : une pension d'invalidité de catégorie 1.
critere-emeraude-retraite = { $qui ->
    [vous] Êtes-vous à la retraite ?
   *[personne] Cette personne est-elle à la retraite ?
 }
critere-emeraude-places =
    Reste-t-il une place au restaurant ?
    À votre âge, il faut une place libre.
critere-tarif-paris-solidarite = Recevez-vous Paris Solidarité ou le Complément Santé Paris ?
critere-tarif-rsa = Recevez-vous le RSA ?

demarche-demander-emeraude =
    Demandez votre carte à la Maison des Solidarités.
    La carte vous fait entrer dans les restaurants Émeraude.
limite-tarif-change =
    La Ville change les prix chaque année.
    Demandez le prix à la Maison des Solidarités.
limite-tarif-dejeuner = Nous parlons seulement du prix du repas de midi.
limite-aide-legale-repas =
    L'aide sociale du département peut aussi payer vos repas.
    Alors le prix change.

# --- services at home -----------------------------------------------------------------------------

aide-paris-port-repas-nom = Port de repas chez vous
aide-paris-port-repas-article = le port de repas
aide-paris-port-repas-definition =
    La Ville de Paris apporte des repas chez vous.
    Le prix dépend de votre impôt.
variante-paris-port-repas-tranche-a =
    Votre niveau de prix est A.
    C'est le prix le moins cher.
variante-paris-port-repas-tranche-b =
    Votre niveau de prix est B.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-port-repas-tranche-c =
    Votre niveau de prix est C.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-port-repas-tranche-d =
    Votre niveau de prix est D.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-port-repas-tranche-e =
    Votre niveau de prix est E.
    C'est le prix le plus cher.

aide-paris-telealarme-nom = Téléalarme
aide-paris-telealarme-article = la téléalarme
aide-paris-telealarme-definition =
    La téléalarme est un appareil pour appeler à l'aide.
    Vous tombez chez vous ? Vous appuyez sur un bouton.
    Le prix dépend de votre impôt.
variante-paris-telealarme-tranche-a =
    Votre niveau de prix est A.
    C'est le prix le moins cher.
variante-paris-telealarme-tranche-b =
    Votre niveau de prix est B.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-telealarme-tranche-c =
    Votre niveau de prix est C.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-telealarme-tranche-d =
    Votre niveau de prix est D.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-telealarme-tranche-e =
    Votre niveau de prix est E.
    C'est le prix le plus cher.

aide-paris-pedicurie-nom = Pédicurie chez vous
aide-paris-pedicurie-article = la pédicurie chez vous
aide-paris-pedicurie-definition =
    Un professionnel soigne vos pieds chez vous.
    Vous avez une visite tous les 2 mois.
    Le prix dépend de votre impôt.
variante-paris-pedicurie-tranche-a =
    Votre niveau de prix est A.
    C'est le prix le moins cher.
variante-paris-pedicurie-tranche-b =
    Votre niveau de prix est B.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-pedicurie-tranche-c =
    Votre niveau de prix est C.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-pedicurie-tranche-d =
    Votre niveau de prix est D.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-pedicurie-tranche-e =
    Votre niveau de prix est E.
    C'est le prix le plus cher.

aide-paris-coiffure-nom = Coiffure chez vous
aide-paris-coiffure-article = la coiffure chez vous
aide-paris-coiffure-definition =
    Un coiffeur vient chez vous.
    Le prix dépend de votre impôt.
variante-paris-coiffure-tranche-a =
    Votre niveau de prix est A.
    C'est le prix le moins cher.
variante-paris-coiffure-tranche-b =
    Votre niveau de prix est B.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-coiffure-tranche-c =
    Votre niveau de prix est C.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-coiffure-tranche-d =
    Votre niveau de prix est D.
    Le prix A est le moins cher.
    Le prix E est le plus cher.
variante-paris-coiffure-tranche-e =
    Votre niveau de prix est E.
    C'est le prix le plus cher.

critere-domicile-perte-autonomie = { $qui ->
    [vous] Avez-vous besoin d'aide pour les gestes de tous les jours ?
   *[personne] Cette personne a-t-elle besoin d'aide tous les jours ?
 }
    Par exemple : se laver ou sortir de chez soi.
critere-port-repas-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Avez-vous vécu à Paris { $limite } ou plus ?
       *[sans_limite] Avez-vous vécu assez longtemps à Paris ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne a-t-elle vécu à Paris { $limite } ou plus ?
       *[sans_limite] Cette personne a-t-elle vécu assez longtemps à Paris ?
     }
 }
    Nous regardons les 5 dernières années.
    C'est urgent ? Demandez même avec moins de temps.

demarche-demander-service-domicile = Demandez ce service à la Maison des Solidarités.
piece-preuve-perte-autonomie =
    La preuve de votre besoin d'aide.
    Par exemple : la lettre de l'APA ou le certificat du médecin.
limite-tarif-options = Certaines options coûtent plus cher.
limite-tarif-coiffure =
    Nous parlons de la coiffure la moins chère.
    Les autres coiffures coûtent plus cher.
limite-etablissement-avec-soins =
    Vous vivez dans un établissement avec des soins ?
    Alors la Ville ne donne pas ce service.

# --- paris_amelioration_habitat -------------------------------------------------------------------

aide-paris-amelioration-habitat-nom = Aide de Paris pour les travaux du logement
aide-paris-amelioration-habitat-article = l'aide pour les travaux du logement
aide-paris-amelioration-habitat-definition =
    L'aide paye une partie de vos travaux.
    L'aide paye parfois tous les travaux.
    Une association prépare le dossier avec vous : Soliha.

critere-habitat-travaux = Voulez-vous faire des travaux dans votre logement ?
critere-habitat-occupant = Êtes-vous locataire ou propriétaire du logement ?
critere-habitat-proprietaire =
    Êtes-vous propriétaire du logement ?
    Alors l'aide paye aussi les travaux de l'immeuble.
critere-habitat-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous un enfant à charge ?
 }
    La Caf compte aussi cet enfant.
critere-habitat-famille-mutee = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous un enfant à charge ?
 }
    Cette règle va avec la demande de l'employeur.
critere-habitat-occupation = { $comparaison ->
    [au_moins] Vivez-vous dans ce logement depuis { $limite } ou plus ?
   *[sans_limite] Vivez-vous dans ce logement depuis assez longtemps ?
 }
critere-habitat-adaptation =
    Les travaux aident-ils une personne avec un handicap ?
    Alors le temps dans le logement ne compte pas.
critere-habitat-impot = { $comparaison ->
    [au_plus] Votre impôt est-il de { $limite } ou moins ?
   *[sans_limite] Votre impôt est-il sous la limite ?
 }
    Regardez la ligne 14 de votre avis d'impôt.

demarche-demander-habitat =
    Demandez l'aide à la Maison des Solidarités.
    Vous pouvez aussi demander à l'association Soliha.
demarche-attendre-avant-travaux =
    Demandez l'aide avant le début des travaux.
    Pour les travaux de l'immeuble, demandez avant la fin.
effet-habitat-rester-3-ans =
    Vous êtes propriétaire ?
    Alors restez 3 ans dans le logement après les travaux.
    Avant 3 ans, la Ville peut reprendre l'argent.
effet-habitat-verse-a-soliha = La Ville paye l'aide à Soliha, après les travaux.
limite-travaux-handicap =
    Les travaux aident une personne avec un handicap ?
    Alors l'aide peut être plus grande.
limite-habitat-deux-ans =
    Vous avez déjà reçu cette aide ?
    Attendez 2 ans après la fin des travaux.
sortie-habitat-travaux =
    Vous voulez un jour faire des travaux ?
    Alors demandez l'aide avant de commencer.
