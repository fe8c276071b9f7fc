extension Content {
  /// A small statement of a made-up force, with every key that a definition may have.
  package static let northshire = Content([
    "site.yml": """
    title: Northshire police performance
    publisher: Northshire Police and Crime Commissioner
    address: https://northshire.example
    force:
      name: Northshire Police
      area: Northshire
    areas:
      ayford: Ayford
      beeham: Beeham
    peers:
      southshire: Southshire
    licence:
      name: Open Shire Licence
      address: https://licence.example
    contact:
      name: Office of the Commissioner
      address: https://office.example
      email: office@northshire.example
      telephone: 01632 960000
      post: 1 High Street, Ayford
    not-figures:
      - under 25s
    """,
    "population.csv": """
    area,year,age,people,source
    ,2019,all,500000,Estimates of the middle of 2019
    ayford,2019,all,200000,Estimates of the middle of 2019
    """,
    "frameworks/shire-2020.yml": """
    title: Shire priorities
    order:
      title: Shire Policing Order 2020
      citation: SI 2020/1
      address: https://law.example/2020/1
      in-force: 2020-05-31
    baseline: YE 2018-12
    priorities:
      theft:
        title: Reduce theft
        measures:
          thefts:
            title: Thefts
            source: Police recorded crime
            note: Attempts are in it.
          survey-thefts:
            title: Thefts in the survey
    duties:
      contribution:
        title: What the force contributes
        provision: 7A(a)
        text: The commissioner says what the force contributes.
        answered-by: statement
      complaints:
        title: Complaints
        provision: 7C
        text: The commissioner publishes figures on complaints.
    """,
    "pages/methods.md": """
    # Methods

    How the figures are made.
    """,
    "editions/2022-02/edition.yml": """
    title: Shire priorities
    standfirst: What the force contributes.
    date: 2022-02-22
    state: published
    framework: shire-2020
    baseline: YE 2019-06
    presented-to: The board
    presented-by: The deputy
    source:
      title: Paper 7
      address: https://papers.example/7
    frequency: Quarterly
    next-review: May 2022
    legal-basis: Shire Policing Order 2020
    voices:
      force:
        name: Northshire Police
        kind: voice
        required: yes
      commissioner:
        name: Commissioner
        kind: voice
      next-quarter:
        name: Planned action
        kind: plan
    sections:
      - introduction.md
      - theft
    duties:
      complaints:
        answer: They are published elsewhere.
        address: https://complaints.example
    paragraphs: numbered
    sign-offs:
      - by: Chief constable
        for: the words of the force
        signed: 2022-02-18
        name: A. Northam
    """,
    "editions/2022-02/introduction.md": """
    # Introduction

    This statement covers [?](=fact(weeks)) weeks.
    """,
    "editions/2022-02/commissioner.md": """
    I thank the force.
    """,
    "editions/2022-02/facts.csv": """
    id,text,about,source,place
    weeks,52,Weeks that the statement covers,Paper 7,paragraph 1
    """,
    "editions/2022-02/theft/section.yml": """
    title: Reduce theft
    short: Theft
    priority: theft
    applies: yes
    because: There are thefts in Northshire.
    evidence: One official measure and a proxy.
    measures:
      - thefts
      - survey
    places:
      force: paragraphs 2 to 4
    deliverables:
      lock-scheme:
        title: Give locks to those who ask
        status: met
        says: Locks were given to all who asked.
        owner: Northshire Police
        place: paragraph 5
        measure: thefts
      lamp-scheme:
        title: Light the streets
        status: reported elsewhere
    """,
    "editions/2022-02/theft/force.md": """
    Thefts fell.

    - More patrols
    - Better locks
    """,
    "editions/2022-02/theft/next-quarter.md": """
    More locks.
    """,
    "editions/2022-02/theft/thefts/measure.yml": """
    title: Thefts recorded by the police
    short: Thefts
    definition: Thefts of any kind.
    unit: count
    noun: thefts
    better: lower
    evidence: official
    official: thefts
    source:
      title: Recorded crime
      publisher: Home Office
      address: https://crime.example
      place: paragraph 2
    note: Attempts are in it.
    places:
      force: paragraph 3
    """,
    "editions/2022-02/theft/thefts/data.csv": """
    period,value
    YE 2019-06,1200
    YE 2021-12,900 [p]
    """,
    "editions/2022-02/theft/thefts/by-area.csv": """
    period,area,value
    YE 2021-12,ayford,600
    YE 2021-12,Beeham,300
    """,
    "editions/2022-02/theft/thefts/force.md": """
    Fewer bicycles were stolen.
    """,
    "editions/2022-02/theft/thefts/commissioner.md": """
    I asked for more.
    """,
    "editions/2022-02/theft/survey/measure.yml": """
    title: People who had something stolen
    unit: percent
    noun: people asked
    better: lower
    evidence: proxy
    official: survey-thefts
    because: The national survey has no figure for one force.
    source:
      title: Survey of Northshire
      place: paragraph 4
    """,
    "editions/2022-02/theft/survey/data.csv": """
    period,value,of
    YE 2019-06,12%,500
    YE 2021-12,9%,600
    """,
  ])
}
