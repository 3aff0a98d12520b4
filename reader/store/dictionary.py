"""Common words that texts are compressed with, so that short articles do not start from nothing.

An article of 2,500 characters takes a fifth less room this way. The dictionary is part of the library's format:
it never changes; a better one gets a number of its own. It is a list of everyday words and turns, and holds no
sentence of anybody's. The most common stand last, where references to them are shortest.
"""

from __future__ import annotations

_RARE = """
Administration Agriculture Ambassador Assembly Association Attorney Authority Bank Bureau Cabinet Chancellor Chief
Christian Church College Commission Committee Conference Congress Constitution Corporation Council Court Defense
Democrat Democratic Department Deputy Director District Economic Education Energy Environment Environmental European
Executive Federal Federation Finance Foreign Foundation General Governor Health Homeland House Human Information
Institute Institution Intelligence Interior International Judge Justice Labor Lawmakers Majority Management Medical
Medicine Military Minister Ministry National Natural Office Officer Organization Palestinian Parliament Party Police
Policy Political President Prime Professor Program Protection Public Region Regional Relations Report Representatives
Republic Republican Research Resources Russian Safety School Science Secretary Security Senate Senator Service Services
Social Society Southern Speaker State Supreme Technology Trade Transportation Treasury Ukrainian United University
Veterans Washington Western White World agreement agricultural announced announcement approximately assistance
authorities available benefits billion business campaign candidate challenges children citizens commitment communities
community companies company competition concerns conditions conference construction consumers continue continued
contribution cooperation countries country critical customers daughter decision decisions defense democracy described
despite develop development difference different difficult disaster discussion economic economy education effective
effort efforts election elections emergency employees employment energy environment equipment especially establish
established evidence example existing expected experience facilities families federal financial following foreign
forward freedom funding further generation government governments governor growth happened hearing history hospital
hundreds immediately immigration impact important improve including increase increased individuals industry
information infrastructure international investigation investment investments involved issues largest leaders
leadership legislation legislative linked making management manufacturing meanwhile measures meeting members military
million ministers months national natural necessary negotiations network nuclear officials operations opportunities
opportunity organization organizations original parents parliament participants particular particularly partners
partnership performance personal policies political population position possible potential practices prepared
presented president pressure prevent previous previously priority private problem problems process processing
production professional program programs progress project projects property proposal proposed protect protection
provide provided provides providing public published purchase quality questions reached received recent recently
recommendations reduce reducing reform region regional regulations relationship released remains report reported
reporters reports representatives request required requirements research resources response responsibility
responsible results revenue security senior serious service services several shortly significant similar situation
society soldiers something sometimes spending spokesman spokesperson spokeswoman standards started statement states
strategic strategy strengthen strong structure students subject success successful suggested support supported
supporting system systems targets teachers technical technologies technology together tomorrow towards training
transportation treatment troops understand understanding university unlikely various veterans violence violations
vulnerable weapons website whether willing workers working yesterday
"""
_TURNS = """
January February March April May June July August September October November December Monday Tuesday Wednesday
Thursday Friday Saturday Sunday in January of this year last month last week next year years ago for the first time
at least as well as more than less than one of the most part of the because of the due to the end of the number of the
members of the President of the United States the U.S. government the White House the European Union the United Nations
the United Kingdom New York the Prime Minister the Foreign Ministry the Department of the House of Representatives
the American people a member of the as a result of in order to in addition to with respect to in the past in the
future at the same time on the other hand over the past the need to be able to will be able to has been working to
he said in a statement said in a statement on said on Monday said on Tuesday said on Wednesday said on Thursday said
on Friday told reporters told the news agency told journalists according to the according to a spokesman for the
spokeswoman for the did not immediately respond to a request for comment declined to comment on the refused to comment
he added that she added that they said that the we are going to be we have to make sure that we need to we want to
it is important to it would be I think that I am pleased to I want to thank there is no there are also there was a
this is a that is why which is the who has been who is the which will be that they are that it is that he was that
would be that could be could have been should be may be must be can be has been have been had been will be would
have would not could not did not does not do not was not were not is not are not has also have also
"""
_COMMON = """
above across action added after again against age agency ago air all almost along already also although always among
amount and announced another any anyone area areas around asked away back based become before began behind being
believe best better between big bill billion board body both bring budget build building business but call called
came can cannot care case cases cent center central certain change changes chief child city clear close come coming
common cost costs could country county course court create current cut daily data day days deal death did director
does doing done down drug during each early east effort either else end enough even ever every everyone face fact
family far feel few field final find first five followed food for force forces form former found four free from full
fund funds future gave get give given giving global goal going good got great ground group groups had half hand hands
hard has have having head health hear held help her here high higher him his hold home hope hours house how however
human idea if impact into issue its job jobs join just keep key kind know known land large last late later law laws
lead leader leaders learn leave led left less let level life light like likely line list little live lives local long
look lost lot love low made main major make man many market may me mean means media meet men might miles million mind
money month months more most move much must my name nation national nations near need needed needs never new news next
night no north not nothing now number of off office officer official often oil old once one only open order other our
out over own page paid part party past pay peace people per percent period person place plan plans play point police
policy poor power press price prices put quite rate rather read ready real really reason record release reform rest
return right rights rise risk river road role room rule rules run safe safety said same save saw say saying says
school schools sea seat second see seek seen send sent serve set seven shall share she short should show side since
site six small so some son soon sound source south space speak special spend staff stage stand start state states
stay step still stop story street strong study such sure table take taken taking talk tax team tell ten term terms
test than thank that the their them then there these they thing things think third this those though thought three
through time times to today told too took top total town trade tried true try turn two under until up upon us use
used using very view visit vote votes wage wait want war was water way ways we week weeks well went were west what
when where which while white who whole whose why wide wife will win wish with within without woman women won words
work worked world would write year years yet you young your
, and the , but the , which , who , said . " . The . In . He . It . This . We . They . But . A . She . As . For . On
. There , he said. , she said. ," he said. ," said "We "I "The "It's . He added: . He said that the , according to the
 in a by the from the with the at the as a for a is a was a of a on a and a that the for the on the to the in the of the
"""

WORDS = b" ".join(" ".join(part.split()).encode() for part in (_RARE, _TURNS, _COMMON))
