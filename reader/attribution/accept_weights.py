"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 16 Hannounce 94 Hclaim 24 Hreveal 26 Hright -46 Hsay 16 Htranscript 16 N -3 Oopeninherited -32
Oopeninherited2 9 Oopeninherited4 -42 Oopenparagraph -82 Oopenparagraph3 -61 Oopenparagraph4 -100
Oopenparagraph5 -5 Oopenparagraph6 -41 Oopenwithin -75 Oshutalone -23 Oshutannounced 12 Oshutannounced3 22
Oshutannounced4 62 Oshutannounced5 -68 Oshutannounced6 31 Oshutcontinued 41 Oshutcontinued2 15
Oshutcontinued3 85 Oshutcontinued5 37 Oshutcontinued6 46 Oshutfar3 32 Oshutfar4 10 Oshutinherited -9
Oshutinherited2 -7 Oshutinherited3 -74 Oshutinherited4 21 Oshutinherited5 37 Oshutinherited6 21
Oshutparagraph 46 Oshutparagraph3 3 Oshutparagraph4 7 Oshutparagraph5 19 Oshutparagraph6 38 Oshutsigned 51
Oshutsigned5 28 Oshutwithin2 -19 Oshutwithin4 9 Oshutwithin5 35 a#right 5 a'right 28 a(right 93
a,fronted 11 a,parted -8 a,resumed 49 a,right 25 a-fronted -22 a-right -3 a:right 27 a;right 19
aAfronted -56 aAright 7 aEfronted 22 aEright -5 aGcueright -15 aGright -15 aJright 36 aNright -20
aVcueparted -14 aVcueresumed 6 aVcueright 7 aVright -13 a^answer -6 a^fronted -69 a^resumed -26 a^right 35
a^transcript 17 aafterright 10 aalthoughright 113 aandright 5 aasas -5 aasright -38 aatright 67
abecauseright -23 abeforeright -35 abutright 51 abyas 31 abyright 36 aforright -46 afromaccording -27
afromright -47 ahaveright -24 ahowright -68 ainright -19 aisright 10 alikeright 11 anright -56 aofright 3
aonright -13 aorright -47 aoverright 72 aqresumed -63 aqright -16 aqtranscript -71 asinceright 29
athanright -12 athatright -29 athoseright -67 athoughright 19 atoaccording 23 atoresumed 4 atoright 17
atright 91 auntilright -81 awasright 42 awhatright -49 awhenright 38 awhereright 15 awhetherright 44
awhichright -16 awhileright 57 awhomright -72 awhoseright -48 awhyright 48 awithright 63 axright 7
ayetright 13 b -25 c#N-right -55 c#N-transcript -34 c#Nvfronted 45 c#Nvright 10 c#n!-right 39
c#n!vaccording 108 c#n!vright 94 c#nvright -43 c-Nvright -6 c-nvright 21 cAN-fronted -33 cANvaccording -35
cANvanswer -6 cANvfronted -13 cANvright -3 cANvtranscript 21 cAhe-fronted 4 cAhevfronted -7
cAn!vaccording 116 cAn!vfronted 51 cAn-right 92 cAnvaccording 94 cAshe-fronted -4 cGN-right 46 cGNvright 10
cGcueN-right 12 cGcueNvright -19 cGcuehevright 75 cGcuen!vright -7 cGcuen-right 9 cGcuenvright 85
cGcueshevright 30 cGhe-right 17 cGhevright -27 cGwhovright 88 cJN-right 50 cJNvfronted 31 cJNvright 19
cJhe-right 52 cJhevright 67 cJn!vfronted -31 cJn!vright 54 cJn-right 16 cJnvaccording 94 cJwhovright -17
cNN-fronted 26 cNN-resumed -40 cNN-right 67 cNN-transcript -42 cNNvaccording 38 cNNvas 82 cNNvfronted 54
cNNvresumed 48 cNNvtranscript 23 cNhe-right 14 cNhevfronted -74 cNhevright 161 cNitvright -5 cNivright 19
cNn!-fronted 77 cNn!-right 25 cNn!vaccording -59 cNn!vfronted 43 cNn!vresumed 54 cNn!vright 41
cNn!vtranscript 34 cNn-right -8 cNnvaccording 20 cNnvfronted -35 cNnvright -45 cNshe-right 35
cNshevfronted 71 cNshevright -18 cNwhichvfronted -70 cNwho-right 11 cNwhovfronted 20 cNwhovright 22
cVNvparted -22 cVNvright -48 cVNvtranscript -58 cVcueDvright 92 cVcueNvfronted -35 cVcueNvresumed -17
cVcueNvright 31 cVcuehevright 30 cVcueitvright -23 cVcueivright 4 cVcuenvright 4 cVcueshevright 19
cVcuethatvright 11 cVcuewevright -15 cVcuewhovright 7 cVhevparted -37 cVn!vresumed 32 cVnvright 21
caN-resumed -51 caN-right -37 caNvfronted 28 caNvresumed -52 caNvright 31 cafterNvfronted 34
cafterNvright -46 cahe-right -34 cahevright 102 caitvright 14 can!-right 50 can!vright -43 can-right 56
canN-right -46 canNvright 47 candN-fronted -5 candNvresumed 43 candNvright 9 candhevfronted -41
candhevresumed -5 candn!vaccording 6 candnvright -35 canvright -56 canyNvright 49 casNvfronted -47
casNvright 11 cashevfronted -26 cashevright -77 catNvright 55 cathat-right -34 catnvaccording -14
cawho-right 32 cbutNvfronted -31 cbuthe-fronted 26 cbuthevfronted 8 cbutn!-fronted 80 cbutn!vaccording 97
cbutn!vfronted 38 cbutnvfronted -8 cbyN-right -45 cbyNvright 30 cbyn-right -25 cduringNvright -33
cforN-right -68 cfornvright -19 cheNvfronted 47 cheNvright 22 chehevfronted 17 chehevright 10
chen!vfronted -20 chen!vright 55 chenvright 32 cherN-right 56 cherNvright -15 cherhe-right 13
cherhevright 28 chershevright -10 chewhovright -10 chimN-right 38 chimNvright 24 chimn-right 86
chimselfN-right 20 chisN-right 75 chisNvright 30 chishe-right 36 chishevright -44 chisn!-right -40
chisn!vright 19 chisn-right -33 chisnvright 24 chisshe-right -33 chowNvright 28 chowhevright 68
chownvright -52 ciNvanswer -20 ciNvtranscript 70 cifNvfronted 5 cifNvright 40 cifhevfronted 69
cinN-fronted -37 cinN-right -31 cinNvaccording 102 cinNvfronted 36 cinNvright 6 cinhevfronted -11
cinn!vaccording 96 cinnvaccording 14 cinnvfronted -61 cisNvparted 38 cisNvright -69 cisn!vright 20
cisshevparted 39 citN-right -23 citNvaccording -5 citNvanswer -50 citNvfronted 71 citNvright 26
cithevfronted 55 cithevright 4 cititvright 21 citn!-right 82 citn!vfronted 59 citn!vright 55 citn-right 38
citnvright -9 citsN-right 99 citsNvright 20 citshevright 90 citsn!vright -31 cmanyNvright 54 cn#-right -80
cn#vright -25 cnD-right 11 cnN-right 27 cnNvaccording 61 cnNvas 53 cnNvfronted 84 cnNvresumed 24
cnNvright 27 cnNvtranscript -66 cnhevfronted 49 cnhevright 20 cnit-right 63 cnitvright -37 cnivright -15
cnn!-right 3 cnn!vaccording 62 cnn!vright 29 cnn-right 20 cnnvaccording 63 cnnvright -5 cnshevfronted 46
cnshevright -78 cnthey-right -61 cnwho-right 10 cnwhovright 19 conNvfronted -62 conNvright 45
conn!vright 12 connvaccording 58 cq#vfronted 72 cqDvright -44 cqJvfronted 28 cqN-fronted -30
cqN-resumed -21 cqN-right 15 cqNvaccording 38 cqNvas 7 cqNvfronted 39 cqNvresumed 39 cqNvright 42
cqhe-fronted 50 cqhe-right 46 cqhevfronted -6 cqhevresumed 40 cqhevright 39 cqitvfronted 50 cqitvright 66
cqn!-fronted -28 cqn!-right 13 cqn!vaccording -11 cqn!vfronted 75 cqn!vresumed 95 cqn!vright -12
cqn-fronted 29 cqn-right -54 cqnvfronted 70 cqnvresumed -27 cqnvright 29 cqshe-fronted 18 cqshe-right -31
cqshevfronted 57 cqshevresumed 127 cqshevright 3 cqthat-right -19 cqwhichvfronted 20 cqwhovfronted 79
cseveralNvright 6 csheNvfronted -35 csheNvright -12 cshehevright 76 cshen!vright 147 cshenvright 51
csheshevright 5 csomen!-right -53 cthat#vright 28 cthatDvright -10 cthatN-right -93 cthatNvfronted -37
cthatNvresumed 60 cthatNvright 36 cthathevright -29 cthatitvright 23 cthativright 27 cthatn!vright 53
cthatnvright 32 cthatshevright 72 cthattherevright -8 cthatwhovright -51 cthe#vright 15 ctheDvright -17
ctheEvright 22 ctheN-fronted 48 ctheN-resumed -85 ctheNvaccording -5 ctheNvas -16 ctheNvfronted 35
ctheNvresumed 9 ctheNvright 64 cthehe-fronted 92 cthehe-right -23 cthehevfronted 10 ctheirN-right 17
ctheirNvright -18 ctheirn!vright 55 ctheirn-right 24 cthemselvesn-right 30 cthen!-fronted -15
cthen!-right -91 cthen!vaccording 57 cthen!vfronted -21 cthen!vresumed 66 cthen!vright 47 cthen-right 44
cthenvaccording -13 cthenvfronted -63 cthenvright 55 cthereNvaccording -19 cthereNvright -40
ctherehevright 107 ctheren!vright 7 ctherenvright 89 ctheshe-fronted 79 ctheshevfronted 84
ctheshevright 116 cthewhichvfronted -45 cthewho-right 58 cthewhovright -5 cthey#vright 14 ctheyDvright 108
ctheyNvright -8 ctheyhevfronted -24 ctheyn!vright -8 ctheynvright 24 ctheywhovright 44 cthisNvfronted 59
cthoseNvright -36 cthosehevfronted 37 ctoDvright 45 ctoNvright 20 ctohevresumed 11 cwasn!vright 5
cwhatNvright -23 cwhenNvfronted 45 cwhenNvright -36 cwhenhevfronted -34 cwhetherNvright 10
cwhilehevfronted 30 cwhoNvright -40 cwhonvright 73 cwhyNvright 27 cwhyn!vright 66 cwithN-right -46
cwithNvright 20 cwithhe-right -44 cwithn-right -73 cwithnvright -19 cwouldhevright -13 cxN-transcript -16
cxNvtranscript 36 d0left 16 d0noun 59 d0relative 15 d1infinitive -20 d1left 8 d1main -33 d1noun -36
d1relative -10 d1shared -34 d2infinitive -23 d2left 14 d2main 10 d2noun -32 d2relative -84 d2right -14
d2shared 14 d3according 9 d3agent 44 d3aside -10 d3infinitive 34 d3left -29 d3main 22 d3right -14
d3shared -11 d4according -21 d4agent -13 d4aside -28 d4infinitive -21 d4left -55 d4main -45 d4right 39
d4shared 26 d5agent 16 d5infinitive 12 d5left 24 d5main 51 d5right 49 d5shared 62 d6according 28
d6aside 106 d6infinitive -47 d6left -21 d6main -40 d6right 46 d6shared -12 d7according 3 d7ahead 14
d7aside 40 d7infinitive 32 d7left 6 d7main -49 d7shared 13 d8according 126 d8ahead -11 d8aside 27
d8infinitive -4 d8interview -6 d8left 11 d8main -5 d8right 27 d8shared -25 e:# -78 e:- -12 e:V -28 e:a -18
e:i 18 e:it -70 e:n -21 e:no 6 e:q# -78 e:q: -6 e:qA 17 e:qN 7 e:qV -58 e:qa -18 e:qi 70 e:qn -21 e:qx 18
e:transcriptdirect -54 e:transcriptindirect 16 e:transcriptmixed -17 e:uN 5 e:un! -22 e:v 13 e:x 18
eaccording# 4 eaccording- -5 eaccordingA 22 eaccordingG 25 eaccordingJ 28 eaccordingV 13 eaccordinga -3
eaccordingaccordingdirect 19 eaccordingaccordingindirect 7 eaccordingaccordingmixed 7 eaccordingafter -8
eaccordingan 23 eaccordingas -11 eaccordingat 19 eaccordingbut -11 eaccordingfor -35 eaccordinghe -8
eaccordinghis -6 eaccordingin 19 eaccordingit 20 eaccordingn 75 eaccordingon 81 eaccordingq 18
eaccordingqto 5 eaccordingresumedindirect -14 eaccordingresumedmixed 75 eaccordingthat 38 eaccordingthe 21
eaccordingthere -8 eaccordinguN -8 eaccordingun 19 eaccordingun! 18 eaccordingv 8 eaccordingwhile -9
eaccuse 24 eaccuse- -4 eaccuseN 39 eaccusehim 60 eaccuseing 78 eaccusepast 20 eaccuseqN 57 eaccuseqhim 60
eaccuseqthat -49 eaccuseqthe 13 eaccuserightindirect 46 eaccuserightmixed 7 eaccusethat -49 eaccusethe 35
eaccusethird 113 eaccuseuN 62 eaccuseuhe 90 eaccuseun -54 eaccuseun! 102 eaccuseuwho -41 eaccusev 11
eacknowledge -4 eacknowledge- 25 eacknowledgeN -12 eacknowledgebase -15 eacknowledgefrontedindirect -25
eacknowledgeing -11 eacknowledgen -16 eacknowledgepast 19 eacknowledgeq, -28 eacknowledgeqN -12
eacknowledgeqthat 15 eacknowledgeqthe -9 eacknowledgerightindirect 34 eacknowledgerightmixed -36
eacknowledgethat 26 eacknowledgethe 16 eacknowledgethird -15 eacknowledgeuN 37 eacknowledgeuhe -10
eacknowledgeun -52 eacknowledgev -16 eadd -6 eadd# 7 eadd- -77 eaddGcue -62 eaddN 24 eaddVcue -8 eadda -8
eaddanother 18 eaddbase -6 eaddbut 17 eaddfronteddirect 17 eaddfrontedindirect 55 eaddfrontedmixed 64
eaddhe 74 eadding 9 eaddn -23 eaddpast 25 eaddq# -31 eaddq, 36 eaddq. 41 eaddq: 84 eaddqA 62 eaddqN -33
eaddqa -6 eaddqn -37 eaddqthat 10 eaddqto -82 eaddresumeddirect 6 eaddresumedmixed 48 eaddrightdirect -6
eaddrightindirect -46 eaddrightmixed 16 eaddthat 11 eaddthe 82 eaddthird -37 eadduN 17 eadduit 64
eaddun -34 eaddun! -4 eaddushe 46 eadduwho -28 eaddv 33 eadmit -4 eadmit- -23 eadmitbase 24 eadmiting 17
eadmitpast -27 eadmitq 37 eadmitqthat 46 eadmitqto -58 eadmitrightindirect -25 eadmitrightmixed 103
eadmitthat 64 eadmitthird -11 eadmituN -8 eadmituhe 72 eadmitun -31 eadmitun! 17 eadmitv 14 eadvise -30
eadvise- -106 eadvisebase -43 eadvisefrontedindirect -71 eadviseing 8 eadviseon 36 eadvisepast -40
eadviseq 8 eadviseq, -53 eadviseqN 32 eadvisethird 28 eadviseuN -15 eadviseuhe -60 eadviseuwho 41
eadvisev -13 eadvocate -9 eadvocate- -59 eadvocatebase -51 eadvocateing 14 eadvocateqfor -11
eadvocaterightindirect -16 eadvocateuN -25 eadvocatev 28 eagree 6 eagree- -6 eagreeN -5 eagreeVcue -6
eagreebase -14 eagreepast -12 eagreeq 52 eagreeqN 59 eagreeqon 22 eagreeqthat 46 eagreeqto -13
eagreeqwith 25 eagreerightindirect 38 eagreerightmixed -36 eagreethat 22 eagreethe 10 eagreethird 71
eagreeuD 9 eagreeuN 9 eagreeuhe 4 eagreeun 34 eagreeun! -9 eallege- -66 eallegeing 5 eallegen -66
eallegepast -13 eallegeqn -66 eallegeqthat 45 eallegerightindirect 15 eallegethat 67 eallegethird 76
eallegeuN -49 eallegeun! 89 eallegev 19 eannounce 26 eannounce# 35 eannounce- 34 eannounceN 16
eannouncea 28 eannouncebase -48 eannouncefrontedindirect 33 eannouncehe 73 eannouncehis 5 eannounceing 25
eannounceit 45 eannouncen 34 eannouncepast 31 eannounceq# 35 eannounceqJ 82 eannounceqa 28 eannounceqhis 5
eannounceqit 45 eannounceqn 34 eannounceqon -24 eannounceqt -17 eannounceqthat -40 eannounceqthe 31
eannounceqthey 63 eannouncerightindirect 14 eannouncerightmixed 16 eannouncethat -5 eannouncethe -13
eannouncethey 63 eannouncethird 105 eannounceuN 12 eannounceuhe -33 eannounceun 20 eannounceun! -19
eannounceuwho 68 eanswer -20 eanswerfronteddirect 47 eanswerpast 60 eanswerq 61 eansweruN -34 eanswerv -22
eapplaudpast 10 eargue 28 eargue- 30 eargueN 78 earguebase 73 earguefrontedindirect -33 earguehe 64
eargueing -33 earguepast 35 eargueq, 12 eargueq. -31 eargueqfor 17 eargueqhe 64 eargueqthe 80
eargueresumedindirect 18 earguerightindirect 53 earguerightmixed -11 earguethat -6 earguethe -16
eargueuD 10 eargueuN 60 eargueuhe -42 eargueun 116 eargueun! -32 eargueushe 69 eargueuthey 73 eargueuwho -4
earguev 25 eask 15 easkGcue 25 easkVcue -12 easkfronteddirect 119 easkfrontedindirect -93 easkif 67
easking 31 easkpast 19 easkq 23 easkq, -9 easkq. 41 easkqA -60 easkqJ 5 easkqa 24 easkqby 107 easkqher -9
easkqhim 6 easkqif 74 easkqn 28 easkqthe -10 easkqthem 7 easkqwhether 16 easkrightindirect 26
easkrightmixed 10 easkthird -58 easkuN -27 easkuhe -39 easkui 6 easkun 43 easkun! 27 easkushe 24
easkuwe -15 easkv 16 easkwhether 61 eassert 25 eassertpast 49 eassertqthat 92 eassertrightindirect 7
eassertrightmixed 56 eassertthat 95 eassertuN 87 eassertuhe 49 eassertv 19 eassure -8 eassurepast 8
eassureuN -26 eassurev -3 ebegin -29 ebeginN -53 ebeginfrontedindirect 5 ebeginpast -43 ebeginq -29
ebeginqG -67 ebeginqto -93 ebeginuN -94 ebeginuwhich 22 eblame 10 eblame- 11 eblameN 11 eblamebase 38
eblamen 75 eblamepast -27 eblameqN 11 eblameqn 75 eblamerightindirect 55 eblamerightmixed -56
eblamethird 63 eblameuN -8 eblast 5 eblast- 65 eblastpast 36 eblastqN 3 eblastqthe 31
eblastrightindirect 28 eblastrightmixed -27 eblastthe 31 eblastthird -25 eblastuN 21 eblastuhe -17
eblastun! -19 eblastv -45 eboast -11 eboast- 36 eboastpast -15 eboastqA 27 eboastqof 50 eboastqthat 80
eboastrightindirect -17 eboastrightmixed 14 eboastthat 89 eboastthird -21 eboastuN 51 eboastuhe 20
eboastun! -33 eboastv -32 ebrief 9 ebriefrightindirect 9 ebriefv 9 ecall -7 ecall- 27 ecallA -40
ecallGcue 22 ecallN 4 ecallVcue 24 ecalla 23 ecallbase 34 ecallfrontedindirect -54 ecallher 26 ecallhim 67
ecallhimself 29 ecallhis 76 ecallin -46 ecalling -3 ecallit 12 ecalln -21 ecallpast -16 ecallq -21
ecallqN -7 ecallqa -24 ecallqher 24 ecallqhim 67 ecallqhimself 29 ecallqhis 70 ecallqit 12 ecallqn -42
ecallqon 35 ecallqout 27 ecallqq -33 ecallqthe 14 ecallqthem 73 ecallqto 6 ecallrightindirect 20
ecallrightmixed 11 ecallthe 21 ecallthird 41 ecallto 17 ecalluD 5 ecalluN 44 ecalluhe -7 ecalluit 47
ecallun -52 ecallun! -41 ecallushe -25 ecalluthat 33 ecalluwho 52 ecallv -22 ecaution 19 ecautionVcue 17
ecautionpast 20 ecautionqagainst -10 ecautionqthat 38 ecautionrightindirect 6 ecautionrightmixed 60
ecautionv 19 echallenge- -56 echallengeand -25 echallengebase 11 echallengefrontedindirect 28
echallengeing 6 echallengen -70 echallengepast -13 echallengeqN 21 echallengerightindirect -43
echallengethird -15 echallengeuN -22 echallengeun -4 echallengeuwho 18 echallengev 21 echant -10 echant- 77
echantpast -10 echantq 32 echantq, -44 echantqq 77 echantrightdirect 8 echantun -18 echantun! -6
echantv -59 ecite 44 ecite- 40 eciteN 17 ecitea -9 ecitehis 68 eciteing 97 eciten 78 ecitepast -14
eciteq -23 eciteqN 88 eciteqa -9 eciteqhis 21 eciteqn 78 eciteqq 52 eciteqthe 27 eciterightindirect 100
eciterightmixed 107 ecitethe -18 ecitethird 23 eciteuN 41 eciteuhe 76 eciteun -9 eciteun! -24 eciteushe 58
ecitev 22 eclaim 15 eclaim- 4 eclaimN 17 eclaimVcue 92 eclaima 22 eclaimbase 9 eclaimhe 53 eclaiming -48
eclaimn 19 eclaimpast 45 eclaimqN 59 eclaimqa 22 eclaimqhe 53 eclaimqn 38 eclaimqthat 13 eclaimqthe -62
eclaimqto 25 eclaimrightindirect 6 eclaimrightmixed 45 eclaimthat 3 eclaimthe -44 eclaimthird 74 eclaimuD 4
eclaimuN -30 eclaimuhe -20 eclaimun! 24 eclaimushe 43 eclaimuwho 95 eclaimv 16 ecomment 21 ecomment- -50
ecommentbase 24 ecommentfrontedmixed -16 ecommentn -5 ecommentpast 73 ecommentqon 18 ecommentqthat -10
ecommentqto 47 ecommentrightindirect 10 ecommentrightmixed 55 ecommentthat -10 ecommentthird -23
ecommentun -18 ecommentv 71 ecompare- -28 ecompareVcue 3 ecomparepast 10 ecompareqto -18 ecompareqwith 14
ecomparerightmixed 10 ecompareuN 40 ecompareuhe -42 ecompareun -47 ecompareun! -36 ecomparev 22
ecomparewho 38 ecomparewith -94 ecomplain 24 ecomplain- -9 ecomplainpast 60 ecomplainqA 47
ecomplainqthat 23 ecomplainrightindirect 4 ecomplainrightmixed 63 ecomplainthat 26 ecomplainthe 74
ecomplainuN 33 ecomplainun -25 ecomplainv 10 econcede -10 econcedeing -49 econcedepast 24 econcedeqthat 100
econcederightindirect 13 econcedethat 17 econcedeuN -42 econcedeuhe 67 econcedev 25 econclude 32
econcludebase 5 econcludefronteddirect -22 econcludepast 58 econcludeq -13 econcludeq, 33 econcludeq. 53
econcludeqby 50 econcludeqthat -33 econcluderightindirect 31 econcluderightmixed -3 econcludethat -29
econcludethird -31 econcludeuN 110 econcludeuhe -11 econcludeun 37 econcludeuthey 5 econcludev 50
econdemn 4 econdemnrightindirect -17 econdemnuN -13 econdemnv 4 econfirma 25 econfirmbase -28
econfirmpast 11 econfirmqa 25 econfirmqthat 87 econfirmqthe -47 econfirmthat 87 econfirmthe -47
econfirmuN 60 econfirmun -11 econfirmun! -19 econfirmv 8 econtend -22 econtendqthat 90
econtendrightindirect 21 econtendthat 90 econtendthird 80 econtenduN -8 econtendv -22 econtinue -7
econtinue- 43 econtinueA 17 econtinuebase 14 econtinuefronteddirect 6 econtinuefrontedindirect -54
econtinuefrontedmixed 23 econtinuepast -23 econtinueq 8 econtinueq, 20 econtinueq. -19 econtinueq: 12
econtinueqto 4 econtinueresumeddirect 85 econtinuerightdirect -11 econtinuethird 17 econtinueuN -59
econtinueuhe 82 econtinueun 49 econtinueushe -15 econtinuev -14 econvince -35 econvinceing -24
econvincerightindirect -35 econvincethat -7 econvinceuN -80 econvincev -19 ecounter- -8 ecounterbase -6
ecounterrightindirect 22 ecounteruN -83 ecounterun 48 ecounterv 29 ecredit -7 ecreditbase -59 ecreditqn -42
ecreditun -38 ecriticize -21 ecriticize- -16 ecriticizeN -41 ecriticizebase 9 ecriticizeing -60
ecriticizepast -18 ecriticizeqN -41 ecriticizeqthe 7 ecriticizerightindirect -21 ecriticizethe 7
ecriticizeuN -81 ecriticizeuhe 72 ecriticizeun! -80 ecriticizev -23 edeclare 21 edeclare- 44 edeclareN 20
edeclarea -33 edeclarebase 26 edeclarefronteddirect -3 edeclareing 25 edeclaren 35 edeclarepast -13
edeclareq 16 edeclareq. 55 edeclareqN -26 edeclareqa -21 edeclareqin 67 edeclareqn 27 edeclareqthat 85
edeclarerightindirect 19 edeclarerightmixed 39 edeclarethat 97 edeclarethird 74 edeclareuN 33
edeclareuhe -29 edeclareun -19 edeclareun! 36 edecline 5 edeclineVcue 6 edeclinefrontedindirect 55
edeclinepast 35 edeclineq, 9 edeclineqto -6 edeclineuN 59 edeclineuhe 70 edeclineun -86 edeclineun! 43
edeclineuwho -74 edeclinev 5 edecry 47 edecry- 70 edecrypast 93 edecryqthe 56 edecryrightindirect 27
edecrythe 56 edecryuN 16 edecryv -8 edefend -29 edefend- -7 edefendbase 29 edefendhis -97 edefending -28
edefendqhis -97 edefendqthe 35 edefendrightindirect -30 edefendthe 35 edefenduN -22 edefendun 34
edefendv -32 edemand 15 edemand- 17 edemandJ -15 edemanding -32 edemandn 36 edemandpast 18 edemandqJ -15
edemandrightindirect 19 edemandthat -53 edemandthird 90 edemanduN 20 edemandun 15 edemandun! -33 edemandv 5
edenounce -48 edenounce- -37 edenounceing -63 edenouncerightindirect -63 edenounceuN -12 edeny -4 edeny- 12
edenyN -22 edenyany 75 edenybase 12 edenying -44 edenyn -11 edenypast 48 edenyqN -22 edenyqany 75
edenyqn -11 edenyqthat 84 edenyqthe 46 edenyrightindirect -10 edenythat 84 edenythe 23 edenythird -39
edenyuN 17 edenyuhe -16 edenyun! 11 edenyv -22 edescribe 21 edescribe- 49 edescribeJ -25 edescribeN 37
edescribea 49 edescribeher 18 edescribehimself 58 edescribehis 17 edescribeing 125 edescribeit -38
edescriben 72 edescribeqJ -25 edescribeqN 37 edescribeqa 85 edescribeqher 18 edescribeqhimself 58
edescribeqhis 17 edescribeqit -38 edescribeqn 72 edescribeqthe 5 edescribeqthemselves -7
edescriberightindirect 19 edescriberightmixed 9 edescribethe 5 edescribethemselves -7 edescribethird -28
edescribeuN -8 edescribeuhe -17 edescribeun 29 edescribeun! 80 edescribeushe 69 edescribeuwho -17
edescribev -30 edetail -25 edetail- 17 edetailn 17 edetailpast 24 edetailq, -75 edetailrightindirect -35
edetailthird -71 edetailuN -78 edetailv -85 edisclose -3 edisclose- -24 edisclosebase -72 edisclosepast 72
ediscloserightindirect -8 edisclosev 18 edismiss -27 edismisspast 8 edismissuN -20 edismissv -19
eemphasize 65 eemphasizepast 48 eemphasizeqthat 52 eemphasizerightindirect 53 eemphasizethat 62
eemphasizeuN 45 eemphasizeun! 35 eemphasizev 65 eencourage -28 eencourageVcue 41 eencouragebase 76
eencourageing -67 eencourageqn -11 eencouragerightindirect -22 eencourageuN 9 eencourageun 35
eencouragev -9 eestimate 16 eestimate- 44 eestimatepast 26 eestimateqthat -15 eestimaterightindirect 29
eestimatethat -11 eestimatethird -5 eestimateuN -15 eestimatev 7 eexplain 15 eexplain- -41 eexplainbase 28
eexplainfrontedindirect 9 eexplainhis -39 eexplainhow 68 eexplaining -6 eexplainpartedindirect -30
eexplainpast 27 eexplainq 30 eexplainq, -19 eexplainq. 41 eexplainqN 55 eexplainqhis -39 eexplainqhow 68
eexplainqthat 97 eexplainqthe 6 eexplainrightindirect 28 eexplainthat 7 eexplainthe 27 eexplainthird -13
eexplainuN 14 eexplainuhe -42 eexplainun 19 eexplainun! 80 eexplainushe 72 eexplainv 53 eexplainwhy 4
efind -5 efindN 72 efinda -49 efindbase -74 efindfrontedindirect 38 efindn -4 efindpast 55 efindq. 49
efindqJ 6 efindqN 66 efindqa -25 efindqthat -3 efindrightindirect 3 efindthird 36 efinduN -17 efindun 4
efindun! 40 efindv 7 ego -24 ego- -39 egoA -41 egobase 63 egofronteddirect 17 egofrontedindirect -30
egoing -59 egopast -42 egoq -29 egoqon -13 egoqq -16 egoqto 18 egorightdirect 4 egouN 16 egouhe 10
egoun -16 egoushe -54 egov -8 ehighlight -19 ehighlightv -19 ehint 9 ehint- 3 ehintqat 31
ehintrightindirect 17 ehintthird 6 ehintuN 24 ehintun -34 ehintv 12 eimply 11 eimplyqthat 11 eimplythat 11
eimplyv 11 eindicate 28 eindicatefrontedindirect 31 eindicatepast -5 eindicateq, 67 eindicateqthat 7
eindicaterightindirect 4 eindicatethat 8 eindicatethird 79 eindicateun 4 eindicateun! 95 eindicatev 14
einform 39 einformv 39 einsist 30 einsistbase 27 einsisting 88 einsistpast -6 einsistq, 4 einsistqon -37
einsistqthey 91 einsistrightindirect 4 einsistrightmixed 103 einsistthe 82 einsistthey 35 einsistthird 91
einsistuN 54 einsistuhe 33 einsistun 8 einsistun! -16 einsistv 51 einterject -9 einterjectq -9
einterjectuN -9 einvite -48 einviteVcue -17 einviteing 14 einvitepast -42 einviteqN -56
einviterightindirect -60 einviteuN -74 einvitev -44 ejoke 11 ejokepast 5 ejokeq 77 ejokeq, -25
ejokeqthat 73 ejokerightindirect 17 ejokethat 80 ejokeuN -10 ejokeuhe 80 ejokev -10 elabel -70
elamentpast 13 elamentrightmixed -16 elamentuN 25 elamentv 18 emaintain -70 emaintain- -49 emaintaina -65
emaintainbase -41 emaintainpast -10 emaintainqa -75 emaintainqthat 69 emaintainrightindirect -61
emaintainthat 69 emaintainthird -92 emaintainuN -28 emaintainv -43 emention 37 emention- 27
ementionbase -15 ementioning 28 ementionpast 31 ementionqthe 61 ementionrightindirect 42 ementionthe 61
ementionthird 7 ementionuN 17 ementionuhe 92 ementionun -8 ementionv 26 emock -20 emockpast -82
emockrightindirect -38 emockv 3 enote 24 enote- 64 enoteJ 46 enoteN 46 enoteasindirect -5 enotebase -31
enotefronteddirect 45 enotefrontedindirect 5 enotehe 51 enoteing 5 enotepast 48 enoteq 43 enoteq, 30
enoteq. 61 enoteqhe 48 enoteqin 65 enoteqthat 36 enoteresumedindirect 76 enoterightindirect 43
enoterightmixed -21 enotethat 41 enotethird 65 enoteuN 16 enoteuhe 59 enoteun 6 enoteun! 27 enoteushe -6
enoteuthey 58 enotev 9 eobserve 8 eobservepast 33 eoffer -3 eoffer- 25 eofferbase 25
eofferfrontedindirect -26 eoffering 47 eofferpast -58 eofferqa -88 eofferqq 69 eofferrightindirect 25
eofferthird -11 eofferuN -88 eofferun 44 eofferun! 40 eofferv -17 eorder -22 eorderpast -20
eorderrightindirect 14 eorderun -76 eother -17 eother- -11 eotherfronteddirect 9 eotherfrontedmixed -19
eotherin 9 eotherq 9 eotherq. 20 eotherqN 28 eotherqa -75 eotherqhis -10 eotherqn -10 eotherqto -82
eotheruN -13 eotheruhe -58 eotherun 54 eotheruwhich -23 eotherv -24 eplead -52 epleadfrontedindirect -52
epleadpast -52 epleadv -52 epledge 11 epledge- -10 epledgeGcue 55 epledgebase 18 epledgeing 82 epledgen -10
epledgepast -19 epledgeqn -64 epledgeqthat 58 epledgeqtheir -27 epledgeqto 41 epledgerightindirect -9
epledgerightmixed 130 epledgethat 58 epledgetheir -27 epledgethird 16 epledgeu# -74 epledgeuN 38
epledgeuhe 62 epledgeun 50 epledgeun! -26 epledgeuwho -67 epledgev 19 epoint- 5 epointN -3 epointa 23
epointasindirect 45 epointfrontedindirect -109 epointin -53 epointing 4 epointq -36 epointqout 11
epointqto 9 epointrightindirect 40 epointrightmixed 14 epointthat 154 epointthe 47 epointthird 6
epointuN 11 epointuhe 45 epointun -29 epointun! 4 eportray -16 eportray- -19 eportrayN -13 eportraypast -58
eportrayqN -13 eportrayrightindirect -45 eportrayuN 7 eportrayv -9 epost 6 epostfronteddirect -33
epostpast 12 epostq -21 epostqon 76 epostthat 76 epostuN 64 epostun -27 epostv 39 epraise -20 epraise- -18
epraiseN -76 epraisepast -34 epraiserightindirect -5 epraiseuN -61 epredict 29 epredict- 36 epredictN 13
epredictbase 27 epredictfrontedindirect 74 epredicting -53 epredictn 26 epredictpast 47 epredictq, 66
epredictqn 11 epredictqthat 11 epredictqthe -23 epredictrightindirect 7 epredictrightmixed -4
epredictthat 15 epredictthe -24 epredictuN -45 epredictuhe 104 epredictun 104 epredictun! 23
epredictushe -12 epredictv 10 epress -49 epresspast -16 epressrightindirect -53 epressuN -12 epressv -33
eproclaim 30 eproclaimpast 12 eproclaimv 67 epromise 25 epromise- 23 epromiseGcue 31 epromiseN 4
epromiseVcue -5 epromisea 32 epromisebase 18 epromiseing 7 epromisen -41 epromisepast 63 epromiseq, 69
epromiseqn 7 epromiseqto -19 epromiserightindirect 24 epromiserightmixed 6 epromisethird -32 epromiseuD -13
epromiseuN 24 epromiseuhe 5 epromiseushe -5 epromisev 23 epropose 18 epropose- -11 eproposeG 29
eproposeJ -44 eproposeing 24 eproposen 11 eproposepast 24 eproposeqG 28 eproposeqJ -44 eproposeqn 30
eproposeqto 3 eproposerightindirect 20 eproposerightmixed 71 eproposethat -14 eproposethird -6 eproposeuN 4
eproposeuhe 84 eproposeun! 52 eproposeushe 9 eproposev 36 eprotest -76 eprotest- -59 eprotestbase -53
eprotestrightindirect -87 eprotestv -45 eput -7 eputpast -12 eputq 77 eputqit -7 eputrightdirect 48
eputuN 30 eputuit -4 eputv 21 equestion -28 equestion- -48 equestionN -70 equestionpast 35 equestionqA 27
equestionrightindirect 34 equestionthird -17 equestionuN 23 equestionuhe -31 equestionun -90 erail -14
erailuN -25 eread 16 eread- -34 ereadfronteddirect 44 ereadfrontedindirect 58 ereadpast -19 ereadq -30
ereadq, -43 ereadq. 41 ereadqq 15 ereadthird 58 ereaduN -25 ereaduit 28 ereadun 72 ereadun! 22
ereaduthat -60 ereaduwhich 29 ereadv 65 ereason -12 ereasonrightindirect -70 erecall 23 erecall- -19
erecallN -22 erecallbase -20 erecallfronteddirect 56 erecalling 26 erecallpast 22 erecallq 87 erecallq, -66
erecallqN -15 erecallqthat -19 erecallqthe -18 erecallrightindirect 45 erecallrightmixed 91 erecallthat -15
erecallthe -43 erecalluN 19 erecalluhe 77 erecallushe 64 erecallv 44 erecommend- -16 erecommendn -43
erecommendqn -43 erecommendrightindirect 14 erecommenduN 23 erecommendv 29 erefer -21 erefer- -30
ereferN 44 erefering -25 ereferpast 24 ereferqto -17 ereferrightindirect -54 ereferrightmixed 24
ereferthe 18 ereferuN -58 ereferuhe -61 ereferun 48 ereferv -5 erefuse -17 erefuseGcue 51 erefuseVcue -24
erefuseing 51 erefusepast -52 erefuserightindirect -5 erefuseuN -10 erefuseuhe 5 erefuseun! -32
erefusev -17 ereiterate 23 ereiteratehis -19 ereiteratepast -7 ereiterateqhis -19 ereiterateqthat 56
ereiteraterightindirect 6 ereiteratethat 70 ereiterateuN 38 ereiterateuhe -42 ereiteratev 35 ereject -33
ereject- -38 erejectbase 21 erejectpast -23 erejectqthe -47 erejectrightindirect -39 erejectthe -47
erejectuN 26 erejectuhe -47 erejectv 5 eremark 7 eremark- 27 eremarking 88 eremarkpast 61 eremarkq 60
eremarkq, -27 eremarkq. 12 eremarkrightindirect -56 eremarkrightmixed 92 eremarkthat 35 eremarkthird -35
eremarkun 21 eremarkv -6 eremind -46 eremindpast -36 ereminduN -80 eremindv -18 erepeat- -38 erepeata -12
erepeatbase 41 erepeathis -24 erepeating 15 erepeatn 20 erepeatpast -23 erepeatqa -12 erepeatqhis -24
erepeatqn 20 erepeatqthe 43 erepeatrightindirect -4 erepeatrightmixed 72 erepeatthe -7 erepeatuN 33
erepeatuhe -32 erepeatv 52 ereply -16 ereply- 62 ereplyfronteddirect 93 ereplypast -16 ereplyq 4
ereplyq, -17 ereplyq. 55 ereplyq: -4 ereplyresumeddirect -31 ereplyrightdirect 57 ereplyuN 137
ereplyushe -47 ereplyv -23 ereport -8 ereport- 8 ereportA 22 ereportJ 104 ereportN 45 ereportVcue -5
ereporta 39 ereportand -17 ereportasindirect 41 ereportbase -14 ereportfronteddirect -106
ereportfrontedindirect 50 ereportfrontedmixed 42 ereportin 53 ereporting 4 ereportit -5 ereportn 14
ereportpast 5 ereportq -55 ereportq, -7 ereportq. 72 ereportqA 53 ereportqJ 90 ereportqN 53 ereportqby 34
ereportqin -23 ereportqit -32 ereportqn 31 ereportqon -25 ereportqt 81 ereportqthat 21 ereportqthe 14
ereportqto -51 ereportrightindirect 7 ereportrightmixed -28 ereportthat 27 ereportthe -35 ereportuN 25
ereportuhe -4 ereportun -5 ereportun! 14 ereportv -9 erequest -35 erequest- -5 erequestn -64
erequestpast -98 erequestqn -64 erequestrightindirect -30 erequestuN -51 erequestuwho -57 erequestv -68
erespond -5 erespond- 11 erespondJ 54 erespondN 47 eresponda -55 erespondbase 15 erespondby 15
erespondfronteddirect 79 eresponding -32 erespondn -83 erespondpast 4 erespondq 110 erespondq. 58
erespondqA -3 erespondqJ 36 erespondqby 15 erespondqthat 94 erespondqto -26 erespondqwith 19
erespondrightdirect 68 erespondrightindirect -4 erespondrightmixed 9 erespondthat 7 erespondthe 23
erespondthird 56 eresponduN 7 eresponduhe -28 erespondun! 18 erespondv -8 ereveal 16 ereveal- 17
erevealN 26 ereveala 6 erevealbase -12 erevealn -3 erevealpast 25 erevealq, 82 erevealqN 24 erevealqa 6
erevealqn 23 erevealqthat 11 erevealqthe -26 erevealrightindirect -4 erevealthat -30 erevealthird 24
erevealun 36 erevealun! 119 erevealv 11 erule -9 erulefrontedindirect -52 eruleqthat -5
erulerightindirect -5 erulethat -5 erulethird -76 eruleun -31 erulev -9 esay 19 esay( -13 esay- -5 esayA 91
esayE -6 esayG 37 esayGcue 19 esayJ -45 esayN 13 esayV -8 esayVcue -31 esaya 29 esayafter 94 esayand -17
esayany -28 esayas -7 esayat 20 esaybase 23 esaybecause 10 esaybut 50 esaycould 65 esayduring -14
esayfor 111 esayfronteddirect 9 esayfrontedindirect 38 esayhad 69 esayhe 9 esayher 36 esayhis 79 esayif 22
esayin 4 esaying -5 esayit 3 esaymany 70 esayn 41 esayno -8 esayon -69 esaypartedindirect 183
esaypartedmixed 19 esaypast 15 esayq 17 esayq# 50 esayq$ 38 esayq, 7 esayq. 37 esayq: -70 esayqA -44
esayqG 36 esayqJ -15 esayqN 85 esayqV 115 esayqa -9 esayqafter 26 esayqany -43 esayqas -6 esayqat 16
esayqbefore 43 esayqby -21 esayqfor 94 esayqhe 22 esayqher 20 esayqhis 34 esayqif 89 esayqin 32 esayqis -14
esayqit 6 esayqits 67 esayqno -16 esayqof 16 esayqq -23 esayqshe 10 esayqsome 86 esayqt 40 esayqthat 27
esayqthe 31 esayqtheir 9 esayqthere 24 esayqthey 4 esayqthis -17 esayqthose 63 esayqto 102 esayqwas 48
esayqwere 58 esayqwhether -14 esayqwith 65 esayqwould -19 esayresumeddirect 6 esayresumedindirect 4
esayresumedmixed 30 esayrightdirect 44 esayrightindirect 13 esayrightmixed 9 esayso -30 esaysome 88
esaythat 22 esaythe 74 esaythere -12 esaythird 44 esaythis 20 esaythose 67 esayto 63 esayu# 4 esayuD 153
esayuE -3 esayuJ 109 esayuN 31 esayuhe 29 esayui -55 esayun 34 esayun! 16 esayushe 5 esayuthat -12
esayuthey -5 esayuwho -7 esayuyou -29 esayv 30 esaywas 60 esaywere 58 esaywhen -19 esaywhether -15
esaywhile -22 esaywill 15 esaywith -64 esaywould 12 eshoot -43 eshootfrontedindirect -47
eshootfrontedmixed -50 eshootpast -30 eshootq 61 eshootqA 32 eshootuN 11 eshootv -43 eshout 16 eshout- 62
eshoutpast 6 eshoutq 75 eshoutq, -5 eshoutrightdirect 61 eshoutun 51 eshoutv -29 eshow 17 eshow- -13
eshowN 9 eshowbase -32 eshowfrontedindirect 30 eshowhow 75 eshowing 23 eshown 43 eshowpast 56 eshowq, 70
eshowqhow 68 eshowqn 26 eshowqthat 28 eshowqthe 16 eshowrightindirect 7 eshowrightmixed 7 eshowthat 30
eshowthird 134 eshowuN -6 eshowun 29 eshowun! 45 eshowv 21 esignal -18 esignalpast -4 esignalqthat 67
esignalrightindirect 67 esignalthat 67 esignaluN 20 esignalv 22 eslam 23 eslam- 37 eslampast 47
eslamqthe 17 eslamrightindirect 65 eslamrightmixed -31 eslamthe 17 eslamuN -16 espeak 33 espeak- 46
espeak. -75 espeakN -7 espeakbase 33 espeaking 30 espeakn 81 espeakpast -17 espeakqA 9 espeakqof 14
espeakqout 32 espeakrightindirect 27 espeakthe -25 espeakuN 11 espeakun 50 espeakun! 88 estate -19
estate- -31 estateN -15 estateand -56 estatefronteddirect 59 estatefrontedindirect -13 estateing 115
estatelike -35 estaten -30 estatepast 86 estateq 91 estateq, -38 estateq- -43 estateq. 22 estateqin -8
estateqlike -34 estateqthat 41 estaterightdirect 59 estaterightindirect -36 estaterightmixed 30
estatethat 17 estatethird -109 estateuD -39 estateuN 3 estateuhe 9 estateuit 51 estateun -75 estateun! 52
estatev 4 estatewhere -27 estresspast -36 estressqthat 10 estressrightindirect 18 estressthat 25
estressuN 37 esuggest 13 esuggest- -22 esuggestG -3 esuggestN 3 esuggestfrontedindirect 33 esuggesthe -29
esuggesting 43 esuggestn 5 esuggestqN 27 esuggestqa -31 esuggestqhe -29 esuggestqin 12 esuggestqn -26
esuggestqshe 62 esuggestqthat -4 esuggestqthe -16 esuggestqthey 61 esuggestrightindirect 38
esuggestrightmixed -47 esuggestshe 62 esuggestthat -3 esuggestthe -16 esuggestthey 61 esuggestthird 26
esuggestuN 48 esuggestuhe 26 esuggestun -44 esuggestun! 5 esuggestushe -11 esuggestuthat 8 esuggestuwho 15
esuggestv 36 etalk -63 etalkbase -80 etalkqof -80 etell -4 etell' -34 etell- -66 etellA 37 etellGcue 9
etellN -4 etellVcue -31 etella 36 etellbase 26 etellfronteddirect 63 etellfrontedindirect 45
etellfrontedmixed 10 etellhe 44 etellhis 21 etellhow 4 etelln 60 etellpast 14 etellq# 60 etellqJ -55
etellqN 6 etellqa 32 etellqan -23 etellqher -13 etellqhim -70 etellqhis -3 etellqn 34 etellqq -51
etellqthe 6 etellqthem 33 etellqus 50 etellresumeddirect 18 etellresumedindirect -11 etellrightdirect -30
etellrightindirect -17 etellrightmixed 8 etellshe -4 etellthat 40 etellthe 24 etellthird -44 etelluN 22
etelluhe 4 etellui 16 etellun 60 etellun! -7 etellushe -34 etellv 25 etellwho -26 eterm -11 etermbase -57
etermq, 19 etermrightindirect -11 etermun -66 etermv -4 etestify -6 etestifypast 14
etestifyrightindirect -20 etestifyv -22 ethank -25 ethank- -18 ethankN -68 ethankfrontedindirect -77
ethankpast 35 ethankrightindirect -15 ethankthird -4 ethankuN -48 ethankv -23 ethreaten -27
ethreatenVcue -20 ethreatenpast -10 ethreatenqto -27 ethreatenrightindirect -27 ethreatenv -27 etweet 16
etweet- 61 etweeta 23 etweetfronteddirect 132 etweeting 35 etweetpast -19 etweetq 38 etweetq, 32
etweetq. 40 etweetq: -42 etweetqA 62 etweetqN 51 etweetqa 24 etweetqon 46 etweetqt 68 etweetqthat -8
etweetqthe -44 etweetrightdirect -4 etweetrightindirect 13 etweetrightmixed 55 etweetthat -6 etweetthe -19
etweetuN 30 etweetuhe 5 etweetun 4 etweetun! -65 etweetv -28 eurge 12 eurgeGcue 5 eurgeVcue 28 eurgeing 5
eurgepast 4 eurgeqN 50 eurgeqhim -6 eurgeqn 43 eurgeqthe -4 eurgerightindirect 23 eurgerightmixed 14
eurgeuN -29 eurgeuhe 18 eurgeun 62 eurgeun! -18 eurgev 8 evow 35 evowGcue 85 evowVcue 23 evowbase -37
evowing 85 evowpast 9 evowq, 56 evowqto 16 evowrightindirect 31 evowthird 104 evowuD 82 evowuN -15
evowun 79 evowushe 65 evowv 17 ewarn 32 ewarn- 14 ewarnbase 21 ewarning 31 ewarnpast 10 ewarnq 42
ewarnq, -18 ewarnq: 41 ewarnqN -17 ewarnqagainst 69 ewarnqn -41 ewarnqof 75 ewarnqthat 15
ewarnrightindirect 6 ewarnrightmixed 14 ewarnthat -14 ewarnthe 48 ewarnuN 21 ewarnuhe 32 ewarnun! 116
ewarnv 29 ewonder -19 ewonderpast -21 ewonderv -25 ewrite 4 ewrite- -27 ewriteA -16 ewriteN -48 ewritean 81
ewritebase 79 ewritefronteddirect 56 ewritefrontedmixed 6 ewritehis -68 ewritein -70 ewriteing -34
ewriten -9 ewritepart -19 ewriteq 29 ewriteq, 74 ewriteq. -25 ewriteq: 16 ewriteqA 69 ewriteqN -19
ewriteqa -10 ewriteqan 81 ewriteqhis -68 ewriteqin -41 ewriteqn 13 ewriteqof 15 ewriteqq 45 ewriteqthat 42
ewriteqthe 12 ewriterightdirect -6 ewriterightindirect -31 ewriterightmixed 32 ewritethat 39 ewritethe 57
ewritethird -20 ewriteuN 25 ewriteuhe 25 ewriteun 5 ewriteun! -28 ewriteushe -13 ewriteuthey 17
ewriteuwho -14 ewritev 26 eyell 42 eyell- 42 eyellpast 30 eyellq 59 eyellrightdirect 41 f#according -11
f#fronted -35 f#resumed -16 f#right 3 f#transcript -78 f'right -17 f(fronted -45 f-right -32 f.right -72
fAaccording 30 fAanswer -17 fAas 9 fAfronted -46 fAinherited 3 fAresumed -65 fAright 69 fAtranscript 17
fEright 6 fGaccording 73 fGcuefronted 70 fGcueright 10 fGfronted -41 fGright 16 fJaccording 28
fJfronted -23 fJright 30 fNas -10 fNfronted 6 fNparagraph -79 fNresumed 58 fNright -5 fNtranscript 7
fVcuefronted -44 fVcueresumed -45 fVcueright 36 fVfronted 4 fVparted -35 fVresumed -5 fVright 51
fVtranscript -58 faaccording 85 fafronted 30 fafteraccording -8 fafterfronted 12 fafterright -30
fandaccording 12 fandfronted -31 fandright -43 fanotherright 24 fanyright 30 fareright 36 faresumed -53
faright 23 fasaccording -11 fasfronted -40 fasright -48 fataccording 19 fatfronted -44 fatranscript -18
fatright -47 fbecauseresumed 91 fbecauseright 19 fbeforeright 15 fbothright 45 fbutaccording -11
fbutfronted -24 fbutresumed -11 fbutright -33 fbyright 6 fcouldparted 35 fcouldright 77 fdespitefronted 13
fduringright -33 feachright 15 fforaccording -35 fforright -81 ffromright -40 fhasparted -15
fheaccording -8 fhefronted -3 fheresumed 76 fherfronted 58 fheright 8 fherright 14 fhimright 13
fhimselfright -11 fhisaccording -6 fhisfronted 78 fhisright 33 fianswer -20 fiffronted -12 fifright -46
finaccording 19 finfronted -11 finresumed -27 finright -33 fisparted 69 fisright 6 fitaccording 20
fitanswer -50 fitfronted 45 fitranscript 70 fitresumed 56 fitright 11 fitselfright -71 fitsright 3
flikeright -35 fmanyfronted 49 fmanyright 81 fmuchright 87 fnaccording 105 fnas 53 fnfronted 92
fnoanswer -18 fnoright 21 fnresumed 51 fntranscript -21 fofright 33 fonaccording 81 fonfronted -31
fonright -34 foverright -36 fqaccording 8 fqalone -23 fqannounced 12 fqas 30 fqcontinued 40 fqfronted 44
fqinherited -14 fqparagraph -18 fqresumed 15 fqright 20 fqsigned 51 fqwithin -8 fseveralright 6
fshefronted 11 fsheresumed 80 fsheright 11 fsofronted -8 fsomeright -21 fsuchright 27 fthataccording 38
fthatfronted -22 fthatresumed 83 fthatright 12 ftheaccording 13 ftheas -31 fthefronted -13 ftheirright 56
fthemright 28 fthemselvesright 13 fthereaccording -8 ftherefronted -38 fthereright 4 ftheresumed -12
ftheright 20 ftheyfronted -11 ftheyright 31 fthisfronted 38 fthisright -8 fthosefronted 37 fthoseright -38
fthoughfronted 31 ftoresumed 20 ftoright -12 fupright -28 fwasparted -7 fwasright 14 fwereright 60
fwhatfronted 74 fwhatright 32 fwhenfronted -21 fwhenright -39 fwhereright -72 fwhetherright -46
fwhichright -34 fwhileaccording -9 fwhilefronted 16 fwhyright 23 fwillright 53 fwithfronted -24
fwithresumed 23 fwithright -41 fwouldparted 71 fwouldright -33 fxfronted -4 fxright -12 fxtranscript 18
g-# -22 g-A -3 g-G 25 g-Gcue -47 g-J -4 g-N 7 g-V -13 g-a -18 g-after -8 g-an -34 g-and -13 g-answer -6
g-as 22 g-at 11 g-but -27 g-for -35 g-fronted -12 g-he -8 g-his -6 g-i 18 g-in 10 g-it -40 g-n 15 g-no 24
g-on 81 g-q 28 g-right -24 g-she 83 g-that 5 g-the 9 g-there -8 g-while -9 g-x 18 g-you 11 gbase# 31
gbase- -28 gbaseA -10 gbaseG 4 gbaseGcue 11 gbaseJ 14 gbaseN 45 gbaseV -4 gbaseVcue -30 gbasea 30
gbaseand -26 gbaseany -15 gbaseas -55 gbaseat -66 gbasebecause -7 gbasebut 21 gbaseby 62 gbasefor -34
gbasefronted -19 gbasehe 10 gbaseher 48 gbasehim -12 gbasehis 33 gbasehow 6 gbaseif -87 gbasein 7
gbaseis -20 gbaseit 19 gbasen -14 gbaseon 35 gbaseparted 11 gbaseq 31 gbaseresumed 71 gbaseshe 8 gbasethe 4
gbasetheir -47 gbasethemselves 24 gbasethere 36 gbasethey 30 gbasethis 15 gbaseto 70 gbasewas 16
gbasewhat 35 gbasewhether -32 gbasewho -17 gbasewhy 7 ging# -46 gingA -61 gingG -40 gingGcue 6 gingJ 17
gingN -9 gingV -14 ginga 12 gingan 13 gingand -48 gingas -31 gingat -11 gingfor -68 gingfronted -88
ginghe -3 ginghim -5 ginghimself -27 ginghis 3 ginghow 13 gingin 24 gingn 7 gingon 32 gingq 27
gingresumed -17 gingshe -8 gingthat 33 gingthe 33 gingthem 32 gingthere -10 gingthey 9 gingwhat -8
gingwhy 5 gingx -50 gpartfronted -73 gpartright 20 gpast' -29 gpast( -5 gpastA -30 gpastE 20 gpastG -3
gpastGcue 55 gpastJ 7 gpastN -19 gpastV -21 gpastVcue 11 gpasta -18 gpastafter -10 gpastan 25 gpastand -28
gpastanother 21 gpastas -17 gpastat 16 gpastbecause 11 gpastbefore 59 gpastboth 76 gpastbut -21 gpastby -3
gpastcould 55 gpastdespite 26 gpastduring -44 gpastfor -5 gpastfrom 40 gpastfronted 7 gpasthad 77
gpasthas -15 gpasthe 24 gpasther -17 gpasthim 53 gpasthimself -20 gpasthis 8 gpasthow 66 gpastif 52
gpastin -43 gpastis 106 gpastit 72 gpastits -9 gpastmany 72 gpastn 37 gpastno 108 gpastof 34 gpaston -108
gpastparted -3 gpastq 17 gpastresumed -23 gpastright -5 gpastseveral 77 gpastshe 20 gpastso 14 gpastsome 60
gpastthat 19 gpasttheir 52 gpastthemselves -9 gpastthere -8 gpastthey 22 gpastthis 9 gpastthose 65
gpastthough -9 gpastto -22 gpastwas -10 gpastwere 70 gpastwhen -43 gpastwhether 81 gpastwhile 18
gpastwho 58 gpastwith -49 gpastwould -15 gthird# -29 gthird- -72 gthirdA 58 gthirdE -81 gthirdG -29
gthirdJ -9 gthirdN 9 gthirdV 35 gthirda 39 gthirdand 16 gthirdas -6 gthirdbut -5 gthirdby -54
gthirdfrom -36 gthirdhe 73 gthirdher 79 gthirdhimself 53 gthirdhis 63 gthirdhow -43 gthirdin -22
gthirdis -32 gthirdit -13 gthirdits 53 gthirdlike -35 gthirdn 11 gthirdno -33 gthirdparted -9 gthirdq 71
gthirdright -14 gthirdshe 36 gthirdsuch 15 gthirdthat -8 gthirdthe -15 gthirdthere -14 gthirdthey -34
gthirdto -38 gthirdwhere -27 gthirdwhy 77 gthirdwith 14 h#_# 21 h#_. -33 h#_N -47 h#_n 41 h#_of -77
h'_n -11 h._$ -72 hA_# 69 hA_A -35 hA_N 13 hA_V -45 hA_after -14 hA_in -22 hA_n 51 hA_to 53 hG_N 12
hG_a -36 hG_in 7 hG_n 82 hG_the 34 hGcue_him 20 hGcue_his -16 hGcue_n 36 hGcue_on 22 hGcue_that 99
hGcue_the 31 hGcue_them 5 hGcue_to 13 hJ_, -48 hJ_A -74 hJ_J 19 hJ_N 35 hJ_V 64 hJ_n 37 hJ_t -22 hJ_than 11
hN_# -14 hN_' 18 hN_, -11 hN_. -4 hN_: -22 hN_A -8 hN_E -57 hN_G 111 hN_J 11 hN_N -6 hN_V 18 hN_Vcue 7
hN_a 45 hN_and 24 hN_are 40 hN_as 41 hN_could 42 hN_did -55 hN_for -41 hN_had -82 hN_has 36 hN_in -26
hN_is 28 hN_must 67 hN_n 22 hN_of 80 hN_on -23 hN_q 22 hN_should -19 hN_to -54 hN_was 39 hN_will 29
hN_with 83 hN_would 105 hV_J -31 hV_N -60 hV_a 60 hV_him -21 hV_n 19 hV_on 77 hVcue_, -10 hVcue_A -71
hVcue_J 80 hVcue_N 29 hVcue_a 37 hVcue_against -10 hVcue_for 10 hVcue_her -17 hVcue_if 64 hVcue_n 50
hVcue_on 10 hVcue_t 73 hVcue_that 110 hVcue_the -11 hVcue_them 6 hVcue_to -22 hVcue_whether -13 ha_# 80
ha_A -31 ha_E -51 ha_G -19 ha_J 8 ha_N -10 ha_few -41 ha_n 33 ha_q 36 hafter_N 22 hafter_being 84
hafter_the -57 han_G 7 han_n 25 hand_, -45 hand_A -52 hand_N -13 hand_Vcue 48 hand_in 6 hand_n 47
hanother_n 9 hany_n -9 has_N 43 has_a 28 has_for -57 has_he -59 has_the -34 hat_# -37 hat_J 42 hat_N -47
hat_a 17 hat_the -9 hbecause_n -36 hbut_, -41 hbut_A 29 hbut_N -11 hbut_the 75 hbut_when -13 hbut_while -59
hby_G 36 hby_Gcue 47 hby_N -17 hfor_N 10 hfor_n -45 hfor_the -24 hhas_V 72 hhe_'d 79 hhe_'s -8 hhe_A -37
hhe_E 69 hhe_V 9 hhe_Vcue -20 hhe_and 91 hhe_could 52 hhe_did 6 hhe_didn’t 70 hhe_does 79 hhe_has 8
hhe_is 43 hhe_q 74 hhe_should 89 hhe_will 53 hhe_would 25 hhe_’d -5 hhe_’ll 69 hher_as 6 hher_n 35
hher_q -4 hhim_a -18 hhim_of 60 hhim_q 78 hhimself_a 43 hhimself_as 58 hhis_G 64 hhis_J 10 hhis_N 7
hhis_n 23 hhow_J -27 hhow_he -39 hhow_n 21 hi_V 45 hi_’m -18 hif_J 72 hif_N 44 hif_he -14 hif_n 63
hif_she -40 hif_the 72 hin_# -19 hin_N -21 hin_a 7 hin_all 97 hin_an -26 hin_his -45 hin_the -5 his_that 60
hit_'s 117 hit_A -41 hit_V 45 hit_a 22 hit_could -15 hit_does 74 hit_had 63 hit_in -88 hit_is -6 hit_q 133
hit_the 76 hit_was 24 hit_will 84 hit_would 129 hit_’s -39 hits_J 52 hits_n -8 hlike_N -35 hmany_n 61
hmy_n 11 hn_# 83 hn_' 24 hn_, 18 hn_. -41 hn_A -56 hn_G 58 hn_J 24 hn_N 140 hn_V 31 hn_Vcue 79 hn_and -29
hn_are 79 hn_by 18 hn_for -39 hn_from 53 hn_have 65 hn_in -48 hn_is 45 hn_n 15 hn_of -15 hn_on 45
hn_that 22 hn_were 67 hn_who 37 hn_with -14 hno_n 15 hno_to -40 hof_the 35 hon_J 31 hon_N -86 hon_t -29
hon_the 56 hover_the 9 hq_# 71 hq_( -29 hq_A -8 hq_G -41 hq_Gcue 59 hq_N 10 hq_V 25 hq_Vcue -22 hq_a 112
hq_after 71 hq_all 76 hq_an -72 hq_and 17 hq_as 116 hq_at -39 hq_because 75 hq_both 60 hq_but 127 hq_by 72
hq_can 42 hq_did 45 hq_do 74 hq_every -36 hq_for 96 hq_from -28 hq_having 49 hq_he 37 hq_his 62 hq_how 39
hq_i 97 hq_if 63 hq_in -7 hq_is -25 hq_it 109 hq_many 76 hq_most 54 hq_my 90 hq_no -64 hq_of 87 hq_on -10
hq_our 105 hq_out 51 hq_over 32 hq_she 22 hq_so -11 hq_some 80 hq_t -19 hq_that 115 hq_there 67 hq_these 65
hq_they 31 hq_this 36 hq_to 44 hq_we 126 hq_what 107 hq_when 129 hq_whether 26 hq_while -37 hq_who -49
hq_why 76 hq_with 78 hq_without 47 hq_would 37 hq_x 20 hq_your 77 hseveral_n 61 hshe_A 16 hshe_E 92
hshe_V 5 hshe_Vcue 81 hshe_and -33 hshe_did 84 hshe_had 122 hshe_has -53 hshe_is 11 hshe_was -39
hshe_will -9 hshe_would 147 hsome_n 6 hsome_of 61 hthat_# -56 hthat_'s 56 hthat_, 15 hthat_A 148 hthat_G 72
hthat_J 7 hthat_N 38 hthat_V -59 hthat_a 73 hthat_after 74 hthat_although 50 hthat_any 72 hthat_as -7
hthat_at 75 hthat_both 65 hthat_by 65 hthat_could -25 hthat_despite -16 hthat_during 87 hthat_have -74
hthat_he 28 hthat_her 117 hthat_if 15 hthat_in -15 hthat_is -4 hthat_most 73 hthat_q 28 hthat_she 35
hthat_some 125 hthat_such 83 hthat_the 34 hthat_their 34 hthat_they 34 hthat_this 95 hthat_was -36
hthat_were -41 hthat_while 91 hthat_would 32 hthat_’s 92 hthe_# 34 hthe_A -27 hthe_E -26 hthe_G 25
hthe_J 17 hthe_N 13 hthe_n 8 hthe_q 11 htheir_n 59 hthemselves_as -25 hthere_are 119 hthere_is -45
hthere_were -3 hthere_’s -31 hthey_A -52 hthey_V -7 hthey_Vcue 40 hthey_are 15 hthey_could 98 hthey_had 14
hthey_have 37 hthey_were 69 hthey_will 9 hthey_’re 105 hthis_n 16 hthose_n 42 hthose_who -44 hthough_N 32
hto_V 8 hto_Vcue 8 hwas_A 79 hwas_J -9 hwas_V -16 hwas_a 96 hwas_q -23 hwas_the -56 hwhen_N -9
hwhen_Vcue -11 hwhen_she 28 hwhile_n 44 hwhile_the 12 hwho_Vcue 34 hwhy_N 84 hwhy_he 14 hwith_# -36
hwith_N 8 hwith_n -80 hwith_the 25 hwould_A -10 hwould_V 9 hwould_be -6 hx_N -29 i0fronted -79 i0right 22
i1right 48 iNone0 15 ipromises0 6 irefuses0 -10 irefuses1 70 j- -18 jA -11 jD 39 jJ 62 jN -64 jP -57 jS 73
jq 29 kdirectaccording 19 kdirectalone -23 kdirectannounced 12 kdirectas 68 kdirectcontinued 40
kdirectfronted 21 kdirectinherited -14 kdirectparagraph -26 kdirectresumed 12 kdirectright 28
kdirectsigned 51 kdirecttranscript -54 kdirectwithin -8 kindirectaccording 7 kindirectas -17
kindirectfronted -33 kindirectparted 32 kindirectresumed -35 kindirectright -22 kindirecttranscript 16
kmixedaccording 7 kmixedas 16 kmixedfronted -12 kmixedinherited 3 kmixedparted -13 kmixedresumed 43
kmixedtranscript -17 l0fronted -16 l0indirect -57 l0right -33 l1according -12 l1direct -48 l1fronted -7
l1indirect -35 l1parted 10 l1resumed -10 l1right -13 l1transcript -146 l2according -28 l2as 60
l2continued 15 l2direct -38 l2fronted -14 l2indirect -14 l2mixed -20 l2parted 79 l2resumed -36 l2right -22
l2transcript -19 l2within -22 l3according 23 l3announced 22 l3as 5 l3continued 85 l3far 32 l3fronted -20
l3inherited -79 l3mixed -25 l3paragraph -15 l3parted -52 l3resumed -22 l3transcript 83 l4according 18
l4announced 62 l4as 20 l4direct 29 l4far 10 l4fronted 7 l4indirect 17 l4inherited 9 l4mixed 4
l4paragraph -49 l4parted 27 l4resumed -4 l4right 21 l5according 24 l5announced -68 l5as 16 l5continued 37
l5direct 63 l5fronted -11 l5inherited 37 l5mixed 29 l5paragraph 5 l5resumed 98 l5right 13 l5signed 28
l5transcript -32 l5within 35 l6announced 31 l6as -32 l6continued 46 l6direct 27 l6fronted 40 l6indirect -21
l6inherited 21 l6paragraph -3 l6parted 119 l6resumed 9 l6right 6 l6transcript -12 l6within -12
o0according 20 o0answer 10 o0as 9 o0resumed 77 o0right 8 o1according -5 o1as 43 o1fronted 44 o1parted 13
o1resumed 49 o1right 7 o1transcript 19 o2according -9 o2as 27 o2fronted 17 o2resumed 6 o2right 20
o3according 60 o3fronted 28 o3parted 26 o3resumed -13 o3right 4 o4according 12 o4fronted 8 o4parted -19
o4resumed 22 o4right 4 o5according 3 o5as -53 o5fronted -55 o5parted -16 o5resumed -59 o5right -18
p#base 29 p#ing 35 p#past -50 p$past 66 p'- -10 p'base 8 p'ing -41 p'past -36 p'spast -8 p'third 28
p)past 59 p,- 22 p,ing 58 p,past 5 p,third -29 p-past 19 p-third -42 pA- 20 pAbase 51 pAing 15 pApart -48
pApast 32 pAthird 15 pEbase -18 pEpast -66 pEthird -27 pGbase -56 pGpast -36 pGthird -64 pJbase -29
pJing 30 pJpast -45 pN- -14 pNbase 21 pNing -36 pNpast 7 pNthird -8 pVcueing 58 pVcuepast 14 pVing -29
pVpast -74 p^- -7 p^ing -25 p^past 57 paing -55 pallpast 17 pandbase -22 panding 12 pandpast -15
pandthird 32 panotherpast -21 pareing 27 pasing -54 paspast -11 pbeening -18 pbeforeing 97 pbothpast -35
pbuting -4 pbutpast 56 pbutthird 43 pcanbase -23 pcouldbase -59 pdidbase 53 pforing -67 pfroming 6
phadpast 11 phaspart 13 phaspast 10 phavepast 39 phepast 27 pherbase 53 phethird 13 phisbase 54 phising -75
phisthird -23 pining -16 pinpast -70 pipast 10 pising 28 pitthird 51 pmightbase -49 pn- 25 pnbase 8
pning -17 pnpast 48 pnthird 20 pofing 65 pofpast -83 poning 69 pq- 7 pqbase -18 pqing 47 pqpast -9
pqthird 12 pshouldbase 36 psinceing -47 psincepast 70 ptbase 38 pthatbase 60 pthatpast 13 pthatthird -7
ptheing -46 ptheybase 20 ptheypast 25 pting -19 ptobase -21 ptothird 3 ptpast 29 pwasing 37 pwaspast 27
pwepast 38 pwhenpast -52 pwhich- -14 pwhichthird -33 pwhileing -55 pwhobase 25 pwhopast 21 pwhothird 20
pwillbase 11 pwouldbase -26 pyetpast 30 p’sing 31 p’spast -39 q#-transcript -78 q#baseright -74
q#ingright -9 q#pastfronted -13 q#thirdright 27 q$pastfronted 66 q,basefronted 42 q,baseparted 82
q,baseresumed 11 q,baseright -7 q,ingfronted -42 q,ingresumed 41 q,ingright 29 q,pastas 15 q,pastfronted -9
q,pastresumed 8 q,pastright -57 q,thirdfronted -13 q,thirdparted -12 q,thirdright -16 q-pastfronted 72
q-thirdright -72 q.-fronted 20 q.basefronted -5 q.pastfronted 45 q.thirdfronted 59 q:-answer -6
q:baseright 20 q:ingright 23 q:pastfronted -39 q:pastright -9 q:thirdright -22 qA-transcript 17
qAbaseright -16 qAingright -26 qApastright 53 qAthirdfronted -24 qAthirdright -51 qGpastfronted -23
qGpastright 38 qJbaseright 15 qJingright -44 qJpastfronted 103 qJpastright -8 qJthirdfronted -32
qJthirdright -8 qN-fronted 28 qN-transcript 7 qNbasefronted 4 qNbaseright 60 qNingfronted 6 qNingright 26
qNpastfronted 62 qNpastparted -24 qNpastright 5 qNthirdfronted 20 qNthirdright 4 qV-transcript -58
qVbaseright 4 qVcuethirdright 27 qVingright 74 qVpastright 92 qVthirdright 29 qa-fronted -75
qa-transcript -18 qabasefronted -68 qabaseright -15 qafterpastfronted 71 qafterpastright -19 qaingright 7
qandbaseright 35 qandpastfronted -50 qandthirdright 34 qaningright 4 qanotherpastfronted 50
qanotherpastright 42 qanpastfronted 49 qanpastright -9 qanybaseright 30 qanypastright 10 qapastfronted -14
qapastright 21 qaspastfronted -18 qaspastright -14 qathirdfronted -36 qathirdright -5 qatingright -18
qatpastfronted 44 qatpastright 10 qatthirdright -7 qbeforepastfronted 34 qbothpastright 76 qbybaseright 61
qbypastas 31 qbypastfronted 61 qbypastright -12 qbythirdright -9 qduringpastfronted 101 qduringpastright -3
qforbaseright -25 qforingright 4 qforpastright 16 qforthirdright 20 qfrompastfronted 69 qheingright -5
qhepastright 47 qherbaseright 4 qheringright 7 qherpastfronted 15 qherpastright 14 qherthirdright 17
qhethirdright 86 qhimbaseright -32 qhimpastright 21 qhimselfingright -27 qhimselfpastright -10
qhimselfthirdright 53 qhis-fronted -10 qhisbaseright -33 qhisingright -33 qhispastfronted -57
qhispastright -8 qhowbaseright -11 qhowpastright 53 qi-transcript 70 qifpastright 13 qiningright -44
qinpastfronted 52 qinpastresumed -64 qinpastright 10 qinthirdfronted 25 qinthirdright -56 qisbaseright -38
qisthirdright -19 qitbaseright 7 qitpastfronted -41 qitpastright 57 qitspastright 8 qitsthirdright 37
qitthirdright 10 qmepastfronted 65 qmepastright 27 qn-fronted -10 qn-transcript -21 qnbasefronted -64
qnbaseright 18 qningfronted -57 qningright -4 qnopastright 94 qnothirdright -20 qnpastfronted -25
qnpastresumed 18 qnpastright -19 qnthirdfronted -5 qnthirdright 10 qofbaseright -25 qofingright 32
qofpastfronted -49 qofpastright 27 qofthirdright 49 qonbaseright -22 qoningright 30 qonpastfronted 40
qonpastright 44 qonthirdright 24 qoutbaseright -18 qoutingright 15 qoutpastright 14 qoutthirdright 21
qoverpastright 14 qqbaseright 26 qqingright 5 qqpastfronted 27 qqthirdright 5 qseveralpastright 83
qshebaseright 33 qsheingright 32 qshepastright 30 qshethirdright -6 qsomepastright 66 qsuchthirdright 38
qthat-right -11 qthatbaseright 7 qthatingright 28 qthatpastright 14 qthebasefronted -69 qthebaseright -35
qtheingright 51 qtheirbaseright 9 qtheirpastright 47 qthemingright 8 qthempastfronted 46 qthempastright -43
qthemselvesbaseright 24 qthepastfronted 14 qthepastresumed -24 qthepastright 10 qtherebaseright 18
qtherepastright 16 qtherethirdright -14 qthethirdfronted -38 qthethirdright 35 qtheybaseright 19
qtheyingright 70 qtheythirdright 96 qthisbaseright 53 qthispastfronted -35 qthispastright -16
qthosepastright 28 qto-according 6 qto-fronted -82 qto-resumed 4 qto-right -24 qtobasefronted -37
qtobaseright 45 qtopastfronted 10 qtopastresumed 70 qtopastright -30 qtothirdfronted -30 qtothirdright -57
qtpastfronted 72 qtpastright -17 quponpastright 74 qwaspastright 27 qwerepastright 60 qwhatbaseright -18
qwhatpastright 7 qwhenpastfronted 93 qwhenpastright -74 qwherethirdright 9 qwhetherbaseright -8
qwhetherpastright -9 qwhopastright -9 qwhybaseright 7 qwhyingright 5 qwhypastright -25 qwhythirdright 60
qwithbaseright 36 qwithpastfronted -3 qwithpastright 11 qwiththirdright 42 qwouldpastright -19
qx-transcript 18 ralone -23 rannounced 12 ranswer -6 ras -3 rcontinued 41 rfronted -28 rinherited -15
rparagraph -26 rparted -8 rresumed -12 rright -17 rsigned 51 rwithin -8 sFalse 33 sTrue -34 t. -75 tN 21
tTboq' -34 tTboqA 4 tTboqGcue 29 tTboqN -10 tTboqVcue 6 tTboqa 14 tTboqfronteddirect 90
tTboqfrontedindirect -22 tTboqfrontedmixed 49 tTboqhe 40 tTboqhis 21 tTboqhow 18 tTboqif -27 tTboqn 60
tTboqon 25 tTboqq 11 tTboqresumeddirect 18 tTboqresumedindirect -34 tTboqrightdirect -47 tTboqrightmixed 3
tTboqshe -4 tTboqthat 24 tTboqthe 4 tTboqto -45 tTboqtq 42 tTboqtrightindirect 6 tTboqtrightmixed 14
tTboqtthat -14 tTboqtthe 48 tTboqwhether 61 tTboqwho -39 tTiVcue -20 tTinG 29 tTinJ -44 tTinn 30 tTinqJ -15
tTinqn 36 tTinqrightindirect 19 tTinqtGcue 57 tTinqtN 4 tTinqtVcue -8 tTinqta 36 tTinqthat -53 tTinqtn -43
tTinqtrightindirect 3 tTinqtrightmixed 51 tTinqtthat 20 tTinqttheir -8 tTinrightindirect 32
tTinrightmixed 71 tTinthat -14 tTiqtGcue 85 tTiqtVcue 23 tTiqtrightindirect 31 tTirightindirect -27
tTnqN -6 tTnqa 56 tTnqn -29 tTnqrightindirect 40 tTnqthe 72 tTntN -22 tTntany 75 tTntn -11
tTntrightindirect -10 tTntthat 84 tTntthe 23 tToqtVcue 17 tToqtrightindirect 6 tToqtrightmixed 60
tTorightindirect 5 tTothat 51 tTqJ 82 tTqa 23 tTqasindirect 63 tTqbut -17 tTqfronteddirect 28
tTqfrontedindirect -60 tTqfrontedmixed -39 tTqhow -55 tTqin -65 tTqn 54 tTqq 3 tTqresumedindirect -17
tTqrightdirect -17 tTqrightindirect -11 tTqrightmixed -19 tTqtJ 46 tTqtN 46 tTqtasindirect -5
tTqtfronteddirect 45 tTqtfrontedindirect 5 tTqthe 64 tTqtq 43 tTqtresumedindirect 76 tTqtrightindirect 43
tTqtrightmixed -21 tTqtthat 41 taN 6 tafrontedindirect -29 tahim 74 tarightindirect 46 tathe 17 tboA -75
tboGcue -17 tboN 32 tboVcue 67 tboand 14 tbon -83 tboresumedindirect -41 tborightindirect -75
tborightmixed 17 tdN -35 tdVcue 3 tdiqA -40 tdiqGcue 22 tdiqN 4 tdiqVcue 24 tdiqa 23
tdiqfrontedindirect -54 tdiqher 26 tdiqhim 67 tdiqhimself 29 tdiqhis 76 tdiqin -46 tdiqit 12 tdiqn -21
tdiqq -21 tdiqrightindirect 20 tdiqrightmixed 11 tdiqthe 21 tdiqto 17 tdn -82 tdnJ -25 tdnN 37 tdna 49
tdnher 18 tdnhimself 58 tdnhis 17 tdnit -38 tdnn 72 tdnqtN 20 tdnqta -33 tdnqtfronteddirect -3 tdnqtn 27
tdnqtq 16 tdnqtrightindirect 19 tdnqtrightmixed 32 tdnqtthat 97 tdnrightindirect 19 tdnrightmixed 9
tdnthe 5 tdnthemselves -7 tdq 5 tdrightindirect -23 tdrightmixed 29 tdthe 53 tdwho 38 tdwith -98 tfJ 13
tfN 44 tfa -52 tffrontedindirect 56 tfhow 75 tfn 37 tfrightindirect 7 tfrightmixed -31 tfthat 19 tfthe 90
tiGcue 13 tiVcue -10 tifrontedindirect 22 tiqfrontedindirect -52 tiqtN -5 tiqtVcue -6 tiqtq 52
tiqtrightindirect 41 tiqtrightmixed -36 tiqtthat 33 tiqtthe 10 tirightmixed -11 tn 37 tnG -42 tnJ 7 tnN -34
tna 23 tnan 48 tnfronteddirect -35 tnfrontedindirect -139 tnher 11 tnhim -45 tnhis 30 tnn 4 tnq 47 tnqt# 20
tnqtJ -14 tnqtVcue 19 tnqta 14 tnqtan -7 tnqtasindirect 81 tnqtbut 32 tnqtfronteddirect 67
tnqtfrontedindirect 23 tnqthe 22 tnqther 50 tnqthis 5 tnqtit 109 tnqtn -12 tnqtq 87 tnqtrightdirect 54
tnqtrightindirect 12 tnqtrightmixed 4 tnqtshe 10 tnqtthat 29 tnqtthe -28 tnqtthey 81 tnrightdirect 98
tnrightmixed -21 tnthe -28 tqA -7 tqN -64 tqafter 37 tqand 12 tqas -90 tqasdirect 35 tqbut -104
tqfronteddirect 47 tqfrontedindirect -33 tqfrontedmixed -72 tqin -60 tqq 28 tqresumeddirect 21
tqrightdirect 29 tqrightindirect -13 tqt# 21 tqt' 18 tqt( -19 tqt- 25 tqtA 11 tqtE -32 tqtG 4 tqtGcue -43
tqtJ -8 tqtN 24 tqtV 30 tqtVcue -15 tqta 8 tqtafter -7 tqtan 5 tqtand -14 tqtany -22 tqtare 46 tqtas -44
tqtasdirect 34 tqtasindirect -14 tqtasmixed 73 tqtat 26 tqtbecause -12 tqtbefore 12 tqtboth 59 tqtbut 23
tqtcould 71 tqtdespite 9 tqtduring -33 tqtfor 51 tqtfrom -27 tqtfronteddirect 4 tqtfrontedindirect 21
tqtfrontedmixed 15 tqthad 68 tqthas 79 tqther 72 tqthis 14 tqthow 23 tqtif 63 tqtin -23 tqtis 28 tqtit 12
tqtits -37 tqtlike 6 tqtmany 70 tqtn 34 tqtof 6 tqton -88 tqtpartedindirect 57 tqtpartedmixed 24 tqtq 20
tqtresumeddirect -4 tqtresumedindirect 32 tqtrightdirect 35 tqtrightindirect -3 tqtrightmixed 19 tqtshe 21
tqtso -42 tqtsome 27 tqtsuch 18 tqtthat 24 tqtthe 7 tqttheir 5 tqtthem -27 tqtthere 33 tqtthey 31
tqtthis -41 tqtthose 26 tqtthough 34 tqtto 90 tqtwas -12 tqtwere 76 tqtwhat 4 tqtwhen -29 tqtwhere -45
tqtwhile -12 tqtwhy 15 tqtwill 15 tqtwith -11 tqtwithout -5 tqtwould 14 tqwhen -18 trightindirect -27
trightmixed 22 tthe -12 u#direct 67 u#fronted -45 u#indirect -9 uDdirect -24 uDfronted -10 uDindirect -12
uDmixed 35 uEindirect 62 uEright -13 uGindirect -9 uJdirect 28 uJfronted 36 uJindirect 24 uNaccording 19
uNanswer -6 uNas 25 uNdirect 33 uNfronted 7 uNmixed -7 uNparted -8 uNresumed -38 uNright 16 uNtranscript 9
uhedirect 11 uhefronted -18 uhemixed 36 uheparted 13 uheresumed 58 uheright 26 uidirect 88 uifronted -18
uiindirect -14 uimixed 9 uitdirect 74 uitfronted 22 uitindirect -13 uitmixed 37 un!according 10 un!as 41
un!direct 5 un!fronted 14 un!indirect 12 un!mixed 36 un!parted -25 un!resumed 89 un!right 6
un!saccording -4 un!sdirect 6 un!sfronted 35 un!sindirect 25 un!smixed -57 un!sparted 41 un!sresumed -20
un!sright 6 un!stranscript -15 un!transcript -11 unaccording 44 unas -9 undirect 7 unfronted -36
unindirect -11 unmixed -10 unresumed -8 unsaccording 14 unsdirect -7 unsfronted -35 unsindirect -20
unsmixed 9 unsresumed -25 unsright -14 ushefronted 38 usheindirect 27 ushemixed 21 usheparted 113
usheresumed 19 usheright 12 uthatdirect -29 uthatindirect -12 uthatmixed 54 uthatright 4 uthereindirect -38
uthereright -44 utheydirect 67 utheyfronted 35 utheyindirect 5 utheymixed 38 utheyparted 67 utheyresumed 9
uweindirect -42 uweright -50 uwhichfronted -26 uwhichindirect -30 uwhichmixed -15 uwhodirect 4
uwhofronted -26 uwhoindirect -20 uwhoresumed -27 uwhoright -12 uyouindirect -28 uyouright -30
v-accordingindirect 20 v-asindirect 23 v-continueddirect 117 v-fronteddirect -23 v-frontedindirect -7
v-frontedmixed -60 v-inheriteddirect -29 v-paragraphdirect -85 v-resumeddirect -21 v-resumedindirect -50
v-rightdirect 36 v-rightindirect -35 v-transcriptindirect -24 v-withindirect -38 vvaccordingdirect 19
vvaccordingindirect 5 vvaccordingmixed 7 vvalonedirect -18 vvannounceddirect -10 vvanswerindirect 11
vvasdirect 59 vvasindirect -27 vvasmixed 16 vvcontinueddirect 33 vvfardirect 9 vvfronteddirect 34
vvfrontedindirect -31 vvfrontedmixed 13 vvinheriteddirect 11 vvinheritedmixed 3 vvparagraphdirect -11
vvpartedindirect 32 vvpartedmixed -13 vvresumeddirect 40 vvresumedindirect -4 vvresumedmixed 51
vvrightdirect 8 vvrightindirect -4 vvsigneddirect 51 vvtranscriptdirect -54 vvtranscriptindirect 30
vvtranscriptmixed -17 vvwithindirect 42 waccordingresumed 4 wagentas 31 wagentpast 27 wagentright 15
waheading 15 waheadright 15 wasideas 63 wasidebase 21 wasidefronted -22 wasideing 69 wasidepast 8
wasideresumed 36 wasideright 16 wasidethird -16 winfinitivebase -21 winfinitivefronted -97
winfinitiveright -4 winterview- -6 winterviewanswer -6 wleft- -7 wleftbase 27 wleftfronted 16 wlefting -52
wleftpart -34 wleftparted -8 wleftpast 7 wleftresumed 8 wleftright -5 wleftthird 23 wmainbase 6
wmainfronted 23 wmainpast -34 wmainright -37 wmainthird -29 wnoun- -24 wnounbase 13 wnounthird 8
wrelative- -45 wrelativebase 41 wrelativefronted -46 wrelativeing 31 wrelativepast -23 wrelativeresumed -61
wrelativeright 15 wrelativethird -26 wright- 28 wrightbase -58 wrightfronted 12 wrightparted 7
wrightpast 30 wrightthird -41 wsharedbase -25 wsharedfronted -84 wshareding -15 wsharedpast -18
wsharedresumed -32 wsharedthird -9 x#right -39 x'2 -138 x'3 -100 x'inherited -131 x'right -62 x'within -102
x,2 -25 x,3 -12 x,4 97 x,5 5 x,according 17 x,as 61 x,fronted -77 x,inherited 69 x,parted -8 x,resumed -3
x,right -24 x,within 13 x-3 -79 x-4 25 x-fronted -27 x-inherited -70 x-right -25 x-within -53 x:3 95 x:4 41
x:5 -4 x:6 10 x:according -17 x:announced 85 x:answer 10 x:fronted -6 x:inherited -109 x:resumed 36
x:right 15 x:within 101 xAinherited -31 xE2 -75 xEwithin 52 xGcueright 7 xJright -12 xN3 -102 xN5 92
xNaccording -14 xNfronted 25 xNinherited 73 xNright 33 xNwithin -50 xV2 39 xV5 84 xVcue2 5
xVcueinherited -26 xVcueright 3 xVinherited -16 xVright -9 xVwithin 65 x^2 22 x^3 15 x^4 13 x^5 10 x^6 15
x^according 14 x^alone -23 x^announced -44 x^answer -100 x^as -43 x^continued 38 x^fronted 47
x^inherited 55 x^paragraph -33 x^signed 51 x^within -23 xa2 -25 xagainstright 45 xand3 -79 xandinherited -3
xandright 23 xas2 8 xasinherited 24 xatright 31 xawithin 50 xbutfronted 55 xbyright 54 xfor3 42
xforinherited -84 xforright 23 xforwithin 49 xhadright 38 xhaveright 21 xheright -5 xherright -5
xhimright -31 xhis2 43 xhisright 27 xhiswithin 43 xin2 -74 xinright -36 xinwithin -89 xisright 9
xiswithin 33 xitright -15 xmeright -8 xn2 18 xn3 -37 xn4 -3 xninherited -4 xnright -29 xnwithin 13 xof2 19
xof3 -40 xofinherited -61 xofright 54 xofwithin 12 xon2 -107 xonright 43 xonwithin -80 xoutright 24
xqright 58 xsheright 42 xthatright 29 xthatwithin 44 xthe2 -67 xthemright 27 xthewithin -88 xto2 8 xto3 -16
xto4 -29 xtoinherited -44 xtoright -33 xtowithin 24 xtright -32 xweright 38 xwhenright -87 xwhoright 26
xwith2 -96 xwithright 25 xwithwithin 3 xwouldright 71 xx2 -82 xxwithin -105 y#fronted 64 y$2 15 y$3 -17
y$4 16 y$5 16 y$6 43 y$according 27 y$alone -23 y$announced 34 y$answer -6 y$as 76 y$continued 41 y$far -5
y$fronted 66 y$inherited -14 y$paragraph -21 y$parted 17 y$resumed 54 y$right 58 y$signed 51 y$transcript 6
y$within 13 y(3 -77 y(right -35 y(within -92 y)right 96 y,according 28 y,as -34 y,fronted -8 y,resumed -43
y,right -37 y-4 42 y-as -15 y-fronted -47 y-inherited 60 y-resumed -8 y-right -44 y-within 41
y.according 26 y.as 40 y.parted 18 y.right 20 y:right -73 y;right 58 yAwithin -6 yE2 10 yEfronted 36
yEwithin -83 yGcue2 26 yGcuefronted 10 yGcueright 8 yGcuewithin 63 yJfronted 64 yN2 -108 yNfronted -6
yNinherited 28 yNright 13 yNwithin 9 yVcue2 -12 yVcuefronted -16 yVcuewithin 18 yVwithin -91 ya2 15
yafterright -53 yainherited 21 yand3 42 yandinherited 49 yandright -28 yandwithin -8 yanotherfronted 51
yasright 30 yatright 48 yawithin -18 ybeforeright -16 ybutright 8 yby3 -72 yby4 -101 ybywithin -118
ycaccording -18 yduringright -36 yforwithin -71 yhefronted 11 yhisfronted 46 yifronted 48 yin2 6 yin3 -73
yinright -47 yinwithin -5 yiswithin -14 yitfronted 50 yn2 -26 yn3 -37 yn6 -90 ynfronted -38
yninherited -124 ynwithin -23 yon2 -57 yonright -24 yonwithin -52 yorwithin -105 yq3 -78 yqwithin -55
yshefronted 41 ythefronted 39 ytheright -18 ytright -56 ywas2 10 ywhenright 10 ywhich2 -91
ywhichfronted -35 ywhichwithin -76 ywhileright -19 ywhilewithin 57 yx2 -67 yxwithin -67
zFalseFalseFalse2 -64 zFalseFalseFalse3 -66 zFalseFalseFalse6 54 zFalseFalseTrue2 14 zFalseFalseTrue3 41
zFalseFalseTrue4 12 zFalseFalseTrue5 -25 zFalseFalseTrue6 57 zFalseTrueFalse2 39 zFalseTrueFalse3 -11
zFalseTrueFalse4 -33 zFalseTrueFalse5 90 zTrueFalseFalse2 8 zTrueFalseFalse3 10 zTrueFalseFalse4 27
zTrueFalseFalse5 21 zTrueFalseFalse6 9
"""
