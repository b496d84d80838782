### RSA and prime d'activité (droits/rules/national/rsa.py, prime_activite.py).

aide-rsa-nom = RSA
aide-rsa-article = le RSA
aide-rsa-definition =
    Le RSA est de l'argent tous les mois.
    Le RSA s'ajoute à l'argent que vous recevez.
    La Caf paye le RSA.

aide-prime-activite-nom = Prime d'activité
aide-prime-activite-article = la prime d'activité
aide-prime-activite-definition =
    La prime d'activité est de l'argent tous les mois.
    La prime s'ajoute à l'argent de votre travail.
    La Caf paye cette prime.

critere-rsa-sejour = { $qui ->
    [vous] Votre nationalité ou votre titre de séjour suffit-il ?
   *[personne] La nationalité ou le titre de cette personne suffit-il ?
 }
critere-rsa-sejour-europeen =
    La Caf peut-elle accepter votre séjour ?
    La Caf regarde votre travail et votre argent.
critere-rsa-sejour-accord = Un accord avec votre pays peut-il vous aider ?
critere-rsa-sejour-parent-isole =
    Vivez-vous sans couple, avec un enfant ou une grossesse ?
    Votre titre de séjour doit être en cours.
critere-rsa-enfant = Avez-vous un enfant à charge, ou une grossesse ?
critere-rsa-travail-deux-ans = { $qui ->
    [vous] Avez-vous travaillé 2 ans sur les 3 dernières années ?
   *[personne] Cette personne a-t-elle travaillé 2 ans sur 3 ?
 }
critere-rsa-etudes = { $qui ->
    [vous] Vos études sont-elles finies ?
   *[personne] Les études de cette personne sont-elles finies ?
 }
critere-rsa-etudes-parent-isole =
    Élevez-vous un enfant sans couple ?
    Une grossesse compte aussi.
critere-rsa-conge = { $qui ->
    [vous] Êtes-vous sans congé parental et sans congé non payé ?
   *[personne] Cette personne est-elle sans congé parental ou non payé ?
 }
critere-rsa-conge-parent-isole =
    Élevez-vous un enfant sans couple ?
    Une grossesse compte aussi.
critere-rsa-residence = { $qui ->
    [vous] Vivez-vous en France ?
   *[personne] Cette personne vit-elle en France ?
 }
critere-rsa-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Nous comptons toute la famille, et un peu le logement.
critere-rsa-ressources-sans-epargne =
    Votre argent de côté change-t-il la réponse ?
    Notre calcul ne sait pas compter chaque livret.
critere-rsa-ressources-sans-conjoint =
    L'argent de votre couple change-t-il la réponse ?
    Notre calcul ne sait pas compter cet argent.
critere-rsa-conjoint-compte =
    Le RSA compte-t-il bien votre couple ?
    Notre calcul ne sait pas compter cet argent.
critere-rsa-bien-non-loue =
    Votre famille est-elle sans autre logement vide ?
    Notre calcul ne sait pas compter ce logement.
critere-rsa-chomage-d-abord = Avez-vous demandé le chômage ?

critere-ppa-sejour = { $qui ->
    [vous] Votre nationalité ou votre titre de séjour suffit-il ?
   *[personne] La nationalité ou le titre de cette personne suffit-il ?
 }
critere-ppa-sejour-accord = Un accord avec votre pays peut-il vous aider ?
critere-ppa-sejour-parent-isole =
    Vivez-vous sans couple, avec un enfant ou une grossesse ?
    Votre titre de séjour doit être en cours.
critere-ppa-travail = { $qui ->
    [vous] Avez-vous gagné de l'argent avec un travail ?
   *[personne] Cette personne a-t-elle gagné de l'argent au travail ?
 }
    Nous regardons 3 mois avant la demande.
critere-ppa-etudes = { $qui ->
    [vous] Vos études ou votre apprentissage sont-ils finis ?
   *[personne] Les études de cette personne sont-elles finies ?
 }
critere-ppa-revenu-des-etudiants = { $comparaison ->
    [plus_de] { $qui ->
        [vous] Gagnez-vous plus de { $limite } ?
       *[personne] Cette personne gagne-t-elle plus de { $limite } ?
     }
   *[sans_limite] { $qui ->
        [vous] Gagnez-vous assez chaque mois ?
       *[personne] Cette personne gagne-t-elle assez chaque mois ?
     }
 }
    Cette règle est pour les études et l'apprentissage.
critere-ppa-etudes-parent-isole =
    Élevez-vous un enfant sans couple ?
    Une grossesse compte aussi.
critere-ppa-conge = { $qui ->
    [vous] Êtes-vous sans congé parental et sans congé non payé ?
   *[personne] Cette personne est-elle sans congé parental ou non payé ?
 }
critere-ppa-conge-avec-revenu = { $qui ->
    [vous] Gagnez-vous de l'argent pendant ce congé ?
   *[personne] Cette personne gagne-t-elle de l'argent pendant ce congé ?
 }
critere-ppa-residence = { $qui ->
    [vous] Vivez-vous en France ?
   *[personne] Cette personne vit-elle en France ?
 }
critere-ppa-sejours-hors-de-france = { $comparaison ->
    [au_moins] { $qui ->
        [vous] Vivez-vous en France { $limite } par an ou plus ?
       *[personne] Cette personne vit-elle en France { $limite } par an ou plus ?
     }
   *[sans_limite] { $qui ->
        [vous] Vivez-vous surtout en France ?
       *[personne] Cette personne vit-elle surtout en France ?
     }
 }
critere-ppa-montant = { $comparaison ->
    [au_moins] La prime fait-elle { $limite } ou plus ?
   *[sans_limite] La prime est-elle assez grande ?
 }

demarche-demander-rsa-caf = Demandez le RSA sur le site de la Caf.
demarche-demander-prime-activite-caf = Demandez la prime d'activité sur le site de la Caf.
demarche-chomage-d-abord =
    Demandez aussi le chômage à France Travail.
    Le RSA vient après le chômage.

piece-ressources-4-mois =
    Vos papiers de paiement des 4 derniers mois.
    Par exemple : fiches de paie ou relevés.

delai-rsa-mois-de-la-demande =
    Le RSA commence le mois de votre demande.
    Ne perdez pas de mois : demandez vite.
delai-declarer-tous-les-3-mois =
    Dites votre argent à la Caf tous les 3 mois.
    Regardez bien les sommes déjà écrites.

effet-rsa-quinze-heures =
    Avec le RSA, vous signez un contrat d'engagement.
    Ce contrat demande souvent 15 heures d'activité par semaine.
    Vous pouvez demander moins d'heures.
    Par exemple : pour une maladie ou un handicap.
    Un enfant à garder compte aussi.
effet-rsa-mois-en-france =
    Vous quittez la France plus de 3 mois par an ?
    Alors la Caf paye seulement les mois entiers ici.

limite-travailleur-detache =
    Votre employeur est dans un autre pays ?
    Alors la prime n'est parfois pas possible.
