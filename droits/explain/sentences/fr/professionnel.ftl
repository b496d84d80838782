### Headers of the tables for the professional (« --details »): never shown to the person alone.

## etat: redigee

pro-criteres = Pour le professionnel : critères ({ $aide })
pro-critere = Critère
pro-sujet = Sujet
pro-etat = État
pro-valeur = Valeur
pro-seuil = Seuil
pro-unite = Unité
pro-texte = Article et texte
pro-nature = Nature
pro-chiffres = Pour le professionnel : chiffres ({ $aide })
pro-chiffre = Chiffre
pro-depuis = Depuis
pro-certitude = Certitude
pro-source = Source
pro-verifie-le = Vérifié le
pro-hypotheses = Pour le professionnel : hypothèses ({ $aide })
pro-hypothese = Hypothèse
pro-references = Pour le professionnel : textes ({ $aide })
pro-reference = Texte
pro-non-utilises = Pour le professionnel : réponses non utilisées
pro-fait = Fait
pro-titre = Titre
pro-avertissements = Pour le professionnel : avertissements
pro-avertissement = Avertissement
pro-versions = Pour le professionnel : versions
pro-element = Élément
pro-version = Version
