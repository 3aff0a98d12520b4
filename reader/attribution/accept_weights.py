"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 24 Hannounce 91 Hclaim 10 Hreveal 7 Hright -54 Hsay 14 Hstate 31 Htranscript 24 N -7 Oopeninherited -29
Oopeninherited2 11 Oopeninherited4 -46 Oopenparagraph -80 Oopenparagraph4 -92 Oopenparagraph5 -9
Oopenparagraph6 -46 Oopenwithin -89 Oshutalone -24 Oshutannounced 10 Oshutannounced3 9 Oshutannounced4 79
Oshutannounced5 -65 Oshutannounced6 32 Oshutcontinued 41 Oshutcontinued2 7 Oshutcontinued3 71
Oshutcontinued4 -5 Oshutcontinued5 34 Oshutcontinued6 44 Oshutfar 3 Oshutfar3 27 Oshutfar6 -5
Oshutinherited -12 Oshutinherited2 -20 Oshutinherited3 -69 Oshutinherited4 30 Oshutinherited5 45
Oshutinherited6 26 Oshutparagraph 36 Oshutparagraph3 -11 Oshutparagraph4 12 Oshutparagraph5 15
Oshutparagraph6 35 Oshutsigned 52 Oshutsigned5 29 Oshutwithin2 -28 Oshutwithin3 10 Oshutwithin4 7
Oshutwithin5 34 Oshutwithin6 6 a#right -9 a'right 33 a(right 79 a,fronted 22 a,parted -6 a,resumed 46
a,right 26 a-fronted -24 a-right 3 a:right 29 a;right 31 aAfronted -51 aEfronted -10 aEright 12
aGcueright -10 aGright -16 aJright 23 aNright -6 aVcuefronted 11 aVcueparted -21 aVcueresumed 42
aVcueright 6 aVfronted -42 aVright -11 a^fronted -75 a^resumed 99 a^right 33 a^transcript 11 aafterright 18
aalthoughright 115 aandright 12 aasas -8 aasright -32 aatright 63 abecauseright -17 abeforeright -36
abutfronted -71 abutright 55 abyas 34 abyright 33 aforright -50 afromaccording -27 afromright -42
ahaveright -19 ahowright -76 ainright -26 aisright 20 alikeright 9 anright -49 aofright 35 aonright -40
aorright -22 aqfronted 4 aqresumed -70 aqright -22 aqtranscript -77 asinceright 20 athanright -17
athatright -36 athoseright -59 athoughright 14 atoaccording 20 atoright 24 atright 82 auntilright -92
awasright 28 awhatright -47 awhenright 29 awhereright 16 awhetherright 4 awhichright -18 awhileright 57
awhomright -74 awhoright 19 awhoseright -39 awhyright 40 awithright 53 axright 6 ayetright 17 b -13
c#N-right -19 c#N-transcript -39 c#Nvright 13 c#n!-right 25 c#n!vaccording 102 c#n!vright 66
c#nvfronted -57 c#nvright -39 c'Nvright -3 c-Nvright -13 c-nvright 25 cAN-fronted -34 cANvaccording -40
cANvfronted -8 cANvright -5 cANvtranscript 8 cAhe-fronted 10 cAhevfronted -11 cAn!vaccording 103
cAn!vfronted 26 cAn-right 83 cAnvaccording 103 cAshe-fronted -4 cGN-right 31 cGNvfronted -52
cGcueN-right -8 cGcueNvright -7 cGcuehevright 71 cGcuen-right 5 cGcuenvright 64 cGcueshevright 37
cGhe-right 18 cGhevright -21 cGn!vright 3 cGwhovright 81 cJN-right 64 cJNvfronted 15 cJNvright 16
cJhe-right 43 cJhevright 60 cJn!vfronted -34 cJn!vright 49 cJn-right 12 cJnvaccording 106 cJnvright -8
cJwhovright -10 cNN-fronted 42 cNN-right 64 cNN-transcript -37 cNNvaccording 36 cNNvas 87 cNNvfronted 56
cNNvresumed 28 cNNvright 4 cNNvtranscript 18 cNhe-right 10 cNhevfronted -82 cNhevright 126 cNivright 24
cNn!-right 8 cNn!vaccording -56 cNn!vfronted 45 cNn!vresumed 46 cNn!vright 33 cNn!vtranscript 38
cNn-right -37 cNnvaccording 14 cNnvfronted -21 cNnvright -46 cNshe-right 29 cNshevfronted 73
cNshevright -16 cNthatvright -7 cNwhichvfronted -18 cNwho-right 21 cNwhovfronted 9 cNwhovright 6
cVNvparted -20 cVNvright -30 cVNvtranscript -57 cVcue#vright -10 cVcueDvright 83 cVcueNvfronted -36
cVcueNvresumed -22 cVcueNvright 15 cVcuehevright 21 cVcueitvright -26 cVcueivright 4 cVcuenvright -5
cVcueshevright 23 cVcuethatvright 9 cVcuewevright -14 cVcuewhovright 21 cVhevparted -37 cVn!vresumed 35
cVnvright 16 caN-resumed -72 caN-right -60 caNvfronted 24 caNvresumed -50 caNvright 33 cafterNvfronted 14
cafterNvright -48 caftern!vfronted -17 cahe-right -37 cahevright 100 caitvright 7 can!-right 54
can!vfronted -16 can!vright -24 can-right 76 canN-right -51 canNvright 53 candN-fronted -5 candNvresumed 39
candNvright 4 candhevfronted -36 candhevresumed 14 candn!vright -15 candnvright -37 canvright -35
casNvfronted -50 casNvright 13 cashevfronted -27 cashevright -75 casn!vfronted -7 catNvfronted 8
catNvright 77 cathat-right -41 catnvaccording -20 cawho-right 36 cbeforeNvright 5 cbutNvfronted -30
cbuthe-fronted 24 cbutn!-fronted 69 cbutn!vaccording 86 cbutn!vfronted 31 cbutnvfronted -11 cbyNvright 21
cbyn-right -12 cduringNvright -38 cforN-right -70 cfornvright -16 cheNvfronted 43 cheNvright 29
chehevfronted 14 chehevright 26 chen!vfronted -6 chen!vright 57 chenvright 10 cherN-right 62
cherNvright -11 cherhe-right 21 cherhevright 18 chershe-right 8 chershevright -23 cheshevright 91
chewhovright -4 chimN-right 31 chimNvright 15 chimn!-right -38 chimn-right 80 chimselfN-right 25
chisN-right 72 chisNvright 30 chishe-right 21 chishevright -27 chisn!-right -46 chisn!vright 22
chisn-right -31 chisnvright 30 chisshe-right -33 chowNvright 25 chowhevright 62 chownvright -33
ciNvtranscript 67 cifNvright 35 cifhevfronted 59 cinN-fronted -31 cinN-right -74 cinNvaccording 101
cinNvfronted 34 cinNvright -16 cinhevfronted -13 cinn!vaccording 95 cinn!vfronted -18 cinnvaccording 16
cinnvfronted -62 cisNvparted 59 cisNvright -70 cisn!vright 16 cisshevparted 32 citN-right -27
citNvaccording -9 citNvfronted 71 citNvright 29 cithe-right 70 cithevfronted 72 cititvfronted 30
cititvright 29 citn!-right 80 citn!vfronted 70 citn!vright 47 citn-right 32 citsN-right 92 citshevright 80
cmanyNvright 55 cn#-right -74 cn#vright -26 cnN-right 15 cnNvaccording 59 cnNvas 51 cnNvfronted 91
cnNvresumed 24 cnNvtranscript -50 cnhe-right 21 cnhevfronted 62 cnhevright 13 cnit-right 70 cnn!-right -11
cnn!vaccording 57 cnn!vfronted 43 cnn!vright 49 cnn-right 24 cnnvaccording 83 cnnvright 8 cnshevfronted 51
cnshevright -75 cnthey-right -48 cntheyvright 77 cnwho-right 14 cnwhovright 31 conNvfronted -79
conNvright 21 conn!vright -11 connvaccording 58 cq#vfronted 66 cqDvright -35 cqJvfronted 24 cqN-fronted 17
cqN-resumed -24 cqN-right 14 cqNvaccording 39 cqNvas -6 cqNvfronted 31 cqNvresumed 68 cqNvright 29
cqhe-fronted 89 cqhe-right 38 cqhevfronted 10 cqhevresumed 45 cqhevright 37 cqitvfronted 53 cqitvright 69
cqn!-fronted 34 cqn!-right -8 cqn!vaccording -12 cqn!vfronted 33 cqn!vresumed -14 cqn!vright 4
cqn-fronted 70 cqn-right -56 cqnvaccording -13 cqnvfronted 120 cqnvresumed 59 cqnvright -10
cqshe-fronted 55 cqshe-right -42 cqshevfronted 37 cqshevresumed 139 cqshevright 24 cqthat-right -22
cqthatvright 5 cqwhovfronted 74 cseveralNvright 11 csheNvfronted -36 csheNvright -5 cshehevright 84
cshen!vright 150 cshenvright 42 csheshevright -11 csomen!-right -63 cthat#vright 32 cthatDvright -21
cthatN-right -91 cthatNvfronted -27 cthatNvresumed 53 cthatNvright 43 cthathevright -27 cthatitvright 26
cthativright 31 cthatn!vright 49 cthatnvright 32 cthatshevright 74 cthattherevright -11 cthatwhovright -43
cthe#vright 24 ctheDvright -30 ctheEvright 25 ctheN-fronted 49 ctheN-resumed -75 ctheN-right -9
ctheNvas -18 ctheNvfronted 22 ctheNvresumed 6 ctheNvright 53 cthehe-fronted 66 cthehevfronted 17
cthehevright -12 ctheirN-right 6 ctheirn!vright 70 ctheirn-right -35 ctheirwho-right 47 cthen!-fronted -20
cthen!-right -107 cthen!vaccording 83 cthen!vfronted -19 cthen!vresumed 41 cthen!vright 50 cthen-right 53
cthenvaccording -10 cthenvfronted -64 cthenvright 45 cthereNvaccording -13 cthereNvright -25
ctherehevright 107 ctheren!vright -6 ctherenvright 92 ctheshe-fronted 79 ctheshe-right 10
ctheshevfronted 73 ctheshevright 115 cthetheyvright 5 cthewhichvfronted -45 cthewho-right 49
cthewhovright -6 cthey#vright 18 ctheyDvright 109 ctheyNvright -12 ctheyhevfronted -19 ctheyn!vright -22
ctheynvright 17 ctheywhovright 34 cthisNvfronted 58 cthisNvright 3 cthoseNvright -31 cthosehevfronted 54
ctoNvright 4 ctohevresumed -13 cwasn!vright -14 cwhatNvright -10 cwhathevright 5 cwhenNvfronted 36
cwhenNvright -38 cwhenhevfronted -24 cwhetherNvright 22 cwhethern!vright 14 cwhileNvfronted -30
cwhilehevfronted 45 cwhoNvright -29 cwhonvright 80 cwhyNvright 25 cwhyn!vright 60 cwithN-right -64
cwithNvright 17 cwithhe-right -39 cwithn-right -54 cwithnvright -15 cxN-transcript -8 cxNvtranscript 61
cyouNvtranscript 25 d0left 18 d0name -5 d0relative 26 d1infinitive -27 d1left 10 d1main -22 d1relative -4
d1shared -34 d2left 11 d2relative -87 d2right -36 d2shared 27 d3according 14 d3agent 44 d3aside -9
d3infinitive 34 d3left -22 d3main 23 d3right -7 d3shared -10 d4according -11 d4agent -5 d4aside -35
d4infinitive -4 d4left -42 d4main -57 d4right 28 d4shared 18 d5according 14 d5agent 15 d5aside -6 d5left 23
d5main 51 d5right 47 d5shared 45 d6according 43 d6aside 118 d6infinitive -30 d6left -16 d6main -30
d6right 95 d6shared -15 d7according -8 d7ahead 16 d7aside 24 d7infinitive 17 d7left 7 d7main -55 d7right -7
d8according 113 d8ahead -16 d8aside 23 d8infinitive -13 d8left 10 d8right 18 d8shared -29 e: -6 e:# -67
e:- -12 e:A 15 e:N 10 e:V -57 e:a -12 e:i 67 e:n -21 e:q# -67 e:qA 15 e:qN 10 e:qV -57 e:qa -12 e:qi 67
e:qn -21 e:qx 19 e:qyou 25 e:transcriptdirect -53 e:transcriptindirect 10 e:transcriptmixed -19 e:un! -10
e:x 19 e:you 25 eaccording# 17 eaccording- -7 eaccordingA 17 eaccordingG 20 eaccordingJ 29 eaccordingN -6
eaccordingV 12 eaccordinga 3 eaccordingaccordingdirect 17 eaccordingaccordingindirect 8
eaccordingaccordingmixed 4 eaccordingan 19 eaccordingas -6 eaccordingat 21 eaccordingfor -31
eaccordinghe -13 eaccordinghis -5 eaccordingin 20 eaccordingit 12 eaccordingn 85 eaccordingon 76
eaccordingq 10 eaccordingresumedindirect -20 eaccordingresumedmixed 81 eaccordingthat 23 eaccordingthe 19
eaccordingthere -3 eaccordinguN -5 eaccordingun 22 eaccordingun! 15 eaccordingv 8 eaccordingwhile -10
eaccuse 40 eaccuse- 3 eaccuseN 24 eaccusehim 55 eaccuseing 57 eaccusepast -4 eaccuseqN 44 eaccuseqhim 55
eaccuserightindirect 50 eaccuserightmixed 27 eaccusethe 31 eaccusethird 103 eaccuseuN 136 eaccuseuhe 87
eaccuseun -55 eaccuseun! 121 eaccuseuwho -34 eaccusev 46 eacknowledge- 28 eacknowledgeN -19
eacknowledgebase 8 eacknowledgefrontedindirect -25 eacknowledgeing -5 eacknowledgen -9 eacknowledgepast 8
eacknowledgeq, -32 eacknowledgeqN -19 eacknowledgeqthat 10 eacknowledgeqthe -14
eacknowledgerightindirect 21 eacknowledgerightmixed -32 eacknowledgethat 20 eacknowledgethe 14
eacknowledgethird -10 eacknowledgeuN 35 eacknowledgeuhe -4 eacknowledgeun -23 eacknowledgeun! -10
eacknowledgev -13 eadd# 9 eadd- -57 eaddGcue -57 eaddN -10 eadda -3 eaddanother 16 eaddbase -17 eaddbut 22
eaddfrontedindirect 35 eaddfrontedmixed 93 eaddhe 75 eadding 6 eaddn -19 eaddpast 19 eaddq -15 eaddq# -29
eaddq, 47 eaddq. 44 eaddq: 45 eaddqA 57 eaddqN -44 eaddqa 4 eaddqanother 7 eaddqn -44 eaddqto -87
eaddresumedmixed 55 eaddrightdirect -21 eaddrightindirect -56 eaddrightmixed 28 eaddthe 33 eaddthird -63
eadduN 9 eadduit 72 eaddun -22 eaddushe 52 eadduwho -27 eaddv 32 eadmit -13 eadmit- -22 eadmitbase 29
eadmiting 24 eadmitpast -31 eadmitq 53 eadmitqthat 46 eadmitqto -63 eadmitrightindirect -32
eadmitrightmixed 100 eadmitthat 64 eadmituN -6 eadmituhe 79 eadmitun -37 eadmitun! 17 eadmitv 17
eadvise -31 eadvise- -60 eadvisebase -44 eadvisefrontedindirect -48 eadviseing -22 eadvisepast -20
eadviseq 18 eadviseq, -49 eadviseqN 19 eadviserightindirect -9 eadvisethird 36 eadviseuN -42 eadviseuhe -55
eadviseuwho 49 eadvisev -12 eadvocate -8 eadvocate- -39 eadvocatebase -52 eadvocateing 15
eadvocaterightindirect -13 eadvocateuN -11 eadvocatev 31 eagree 5 eagree- -10 eagreeN -6 eagreeVcue -3
eagreebase -13 eagreepast -3 eagreeq 50 eagreeqN 74 eagreeqon 23 eagreeqthat 38 eagreeqto -13
eagreeqwith 20 eagreerightindirect 31 eagreerightmixed -41 eagreethat 13 eagreethe 13 eagreethird 84
eagreeuD 5 eagreeuN 6 eagreeun 44 eagreeun! -9 eagreev 12 eallege- -54 eallegeing -29 eallegen -44
eallegeqn -44 eallegeqthat 92 eallegerightindirect 14 eallegethat 111 eallegethird 61 eallegeuN -49
eallegeun 10 eallegeun! 72 eallegev 33 eannounce 23 eannounce# 30 eannounce- 37 eannounceN 9 eannouncea 26
eannouncebase -51 eannouncefrontedindirect 28 eannouncehe 57 eannouncehis 10 eannounceing 24 eannounceit 57
eannouncen 31 eannouncepast 37 eannounceq# 30 eannounceqJ 79 eannounceqa 26 eannounceqhis 10
eannounceqit 57 eannounceqn 31 eannounceqon -16 eannounceqt -12 eannounceqthat -43 eannounceqthe 35
eannounceqthey 57 eannouncerightindirect 10 eannouncerightmixed 25 eannouncethat -15 eannouncethe -13
eannouncethey 57 eannouncethird 98 eannounceuhe -37 eannounceun 15 eannounceun! -20 eannounceuwho 85
eanswer -28 eanswerfronteddirect 28 eanswerpast 51 eanswerq 51 eansweruN -45 eanswerv -29 eapplaud -17
eapplaudpast -4 eapplaudv -17 eargue 25 eargue- 13 eargueN 41 earguebase 68 earguefrontedindirect -27
earguehe 58 eargueing -21 earguepast 29 eargueq, 25 eargueq. -41 eargueqfor 32 eargueqhe 58 eargueqthat -4
eargueqthe 84 eargueresumedindirect 24 earguerightindirect 35 earguerightmixed 42 earguethat -10
earguethe -20 earguethird 11 eargueuD 4 eargueuN 41 eargueuhe -39 eargueun 103 eargueun! -19 eargueushe 77
eargueuthey 74 earguev 25 eask 13 eask- -13 easkGcue 19 easkVcue -5 easkbase -16 easkfronteddirect 108
easkfrontedindirect -100 easkif 64 easking 23 easkpast 25 easkq 17 easkq. 37 easkqA -66 easkqJ 6 easkqN -11
easkqa 12 easkqby 110 easkqfor 13 easkqher 30 easkqhim 5 easkqif 86 easkqn 25 easkqthe -8 easkqthem 9
easkqwhether 14 easkrightindirect 22 easkrightmixed 5 easkthird -46 easkuN -16 easkuhe -54 easkui 7
easkun 50 easkun! 39 easkushe 14 easkuwe -14 easkv 16 easkwhether 45 eassert 11 eassertpast 11
eassertqthat 24 eassertrightindirect 23 eassertrightmixed -8 eassertthat 33 eassertuN 24 eassertuhe 72
eassure -11 eassurepast 14 eassureuN -32 ebegin -31 ebeginN -62 ebeginfrontedindirect 8 ebeginpart 11
ebeginpast -42 ebeginq -19 ebeginqG -63 ebeginqto -89 ebeginthe -34 ebeginuN -80 ebeginun! -63
ebeginuwhich 21 eblame 5 eblame- 6 eblameN 17 eblamebase 50 eblamen 82 eblamepast -40 eblameqN 17
eblameqn 82 eblameqthe -11 eblamerightindirect 40 eblamerightmixed -47 eblamethe -11 eblamethird 65
eblameuN -9 eblamev 3 eblast- 56 eblastpast 24 eblastqN 4 eblastqthe 16 eblastrightindirect 32
eblastrightmixed -25 eblastthe 16 eblastthird -32 eblastuN 9 eblastuhe -10 eblastun! -13 eblastv -47
eboast -21 eboast- 31 eboastpast -7 eboastqA 30 eboastqof 39 eboastqthat 75 eboastrightindirect -21
eboastrightmixed 16 eboastthat 87 eboastthird -25 eboastuN 32 eboastuhe 38 eboastun! -38 eboastv -33
ebrief -14 ebriefrightindirect -14 ebriefv -14 ecall- 39 ecallA -50 ecallGcue 18 ecallVcue 25 ecallbase 21
ecallfrontedindirect -61 ecallfrontedmixed 28 ecallher 23 ecallhim 71 ecallhimself 24 ecallhis 70
ecallin -49 ecalling 6 ecallit 18 ecalln -48 ecallpast -24 ecallq -26 ecallqfor 12 ecallqher 20
ecallqhim 71 ecallqhimself 24 ecallqhis 65 ecallqit 18 ecallqn -60 ecallqon 28 ecallqout 23 ecallqq -28
ecallqthe 23 ecallqthem 30 ecallqto -24 ecallrightindirect 11 ecallthe 21 ecallthird 42 ecalluD 23
ecalluN 35 ecalluhe -12 ecalluit 57 ecallun -50 ecallun! -30 ecallushe 5 ecalluthat 35 ecalluwho 57
ecallv -28 ecaution 22 ecautionVcue 21 ecautionpast 14 ecautionqagainst -8 ecautionqthat 48
ecautionrightmixed 53 ecautionuN -21 ecautionv 22 echallenge -5 echallenge- -59 echallengeand -15
echallengebase 12 echallengefrontedindirect 30 echallengeing -5 echallengen -80 echallengepast -14
echallengeqN 21 echallengerightindirect -56 echallengethird -10 echallengeuN -20 echallengeun 12
echallengeuwho 18 echallengev 14 echant -15 echant- 93 echanting 30 echantpast -6 echantq 35 echantq, -50
echantqq 87 echantrightdirect 15 echantun -29 echantun! -14 echantv -70 ecite 44 ecite- 50 eciteN 14
ecitea -28 ecitefrontedindirect -66 ecitehis 72 eciteing 83 eciten 92 ecitepast -4 eciteq 41 eciteqN 90
eciteqhis 38 eciteqn 92 eciteqq 41 eciteqthe 26 eciterightindirect 98 eciterightmixed 98 ecitethe -9
ecitethird 36 eciteuN 41 eciteuhe 76 eciteun 21 eciteun! -24 eciteushe 44 ecitev 11 eclaim 14 eclaim- 10
eclaimN 11 eclaimVcue 67 eclaima 18 eclaimbase 52 eclaimfrontedindirect -22 eclaimhe 43 eclaiming -66
eclaimn 33 eclaimpast 38 eclaimqN 62 eclaimqa 18 eclaimqhe 43 eclaimqn 33 eclaimqthat 23 eclaimqthe -65
eclaimqto 63 eclaimrightindirect 10 eclaimrightmixed 33 eclaimthat 8 eclaimthe -51 eclaimthird 37
eclaimuN -14 eclaimuhe -11 eclaimun -13 eclaimun! 22 eclaimushe 63 eclaimuwho 81 eclaimv 13 ecomment 20
ecomment- 4 ecommentbase -11 ecommentfrontedmixed -20 ecommenton 24 ecommentqon 39 ecommentrightindirect 9
ecommentrightmixed 47 ecommentthird -35 ecommentuN -25 ecommentun 4 ecommentun! 79 ecommentv 19
ecompare- -28 ecomparepast 12 ecompareqto -25 ecomparerightmixed 11 ecompareuN 36 ecompareuhe -47
ecompareun -52 ecompareun! -35 ecomparev 22 ecomparewho 39 ecomparewith -102 ecomplain 22 ecomplainbase -9
ecomplainpast 94 ecomplainqA 46 ecomplainqthat 9 ecomplainrightindirect 13 ecomplainrightmixed 56
ecomplainthat 12 ecomplainthe 75 ecomplainuN 90 ecomplainun -25 econcede 4 econcedeing -37 econcedepast 18
econcedeqthat 91 econcederightindirect 44 econcedethat 24 econcedeuN -29 econcedeuhe 63 econcedev 17
econclude 35 econcludefronteddirect 40 econcludefrontedindirect 21 econcludepast 86 econcludeq 63
econcludeq, 18 econcludeq. 43 econcludeqby 41 econcludeqthat -38 econcluderightindirect 36
econcludethat -36 econcludethird -29 econcludeuN 79 econcludeuhe -15 econcludeun 20 econcludeun! 86
econcludeuthey -7 econcludev 35 econdemn- -4 econdemnrightindirect -12 econdemnuN -15 econdemnv -8
econfirm- -6 econfirma 28 econfirmbase -43 econfirmpast 4 econfirmqa 28 econfirmqthat 98 econfirmqthe -60
econfirmrightindirect -4 econfirmthat 98 econfirmthe -60 econfirmuN 54 econfirmun -10 econfirmun! -22
econfirmv 12 econtend -25 econtendqthat 80 econtendrightindirect 13 econtendthat 80 econtendthird 76
econtenduN -4 econtendv -25 econtinue -17 econtinue- 6 econtinueA 8 econtinuebase 19
econtinuefronteddirect -16 econtinuefrontedindirect -42 econtinuefrontedmixed 8 econtinueing -58
econtinuepast -18 econtinueq 21 econtinueq, 27 econtinueq. -28 econtinueq: 12 econtinueqto 8
econtinueresumeddirect 94 econtinuerightdirect 14 econtinuethird 12 econtinueuN -75 econtinueuhe 79
econtinueun 31 econtinueun! 54 econtinueushe -17 econtinuev -18 econvince -38 econvinceing -24
econvincerightindirect -38 econvincethat -14 econvinceuN -76 econvincev -21 ecounter- -8 ecounterbase -9
ecounterrightindirect 18 ecounteruN -80 ecounterun 41 ecounterv 25 ecredit 4 ecreditbase -59 ecreditqn -49
ecreditun -28 ecreditv 8 ecriticize -26 ecriticize- -21 ecriticizeN -44 ecriticizeing -76
ecriticizepast -14 ecriticizeqN -42 ecriticizeqthe 8 ecriticizerightindirect -26 ecriticizethe 8
ecriticizeuN -96 ecriticizeuhe 74 ecriticizeun! -73 ecriticizev -27 edeclare 13 edeclare- 65 edeclareN 29
edeclarea -35 edeclarebase 27 edeclarefronteddirect 59 edeclareing 30 edeclaren 29 edeclarepast -14
edeclareq 86 edeclareq. 19 edeclareqN -27 edeclareqa -23 edeclareqin 44 edeclareqn 29 edeclareqthat 101
edeclarerightindirect 10 edeclarerightmixed 44 edeclarethat 115 edeclarethird 70 edeclareuN 33
edeclareuhe -45 edeclareun -28 edeclareun! 49 edeclarev -26 edecline 8 edeclineVcue 14
edeclinefrontedindirect 49 edeclinepast 44 edeclineqto 4 edeclinerightindirect 14 edeclineuN 54
edeclineuhe 69 edeclineun -89 edeclineun! 24 edeclineuwho -44 edeclinev 8 edecry 42 edecry- 63
edecrypast 83 edecryqthe 74 edecryrightindirect 28 edecrythe 74 edecryuN 10 edecryv -14 edefend -32
edefend- -12 edefendbase 25 edefendhis -82 edefending -22 edefendqhis -82 edefendqthe 36
edefendrightindirect -31 edefendthe 36 edefenduN -28 edefendun 43 edefendv -30 edemand 9 edemand- 16
edemandJ -16 edemandbase -10 edemanding -26 edemandn 26 edemandpast 15 edemandqJ -16
edemandrightindirect 18 edemandthat -50 edemandthird 80 edemanduN 20 edemandun 20 edemandun! -37
edenounce -58 edenounce- -35 edenounceing -62 edenouncerightindirect -62 edenounceuN -22 edeny -10
edenyN -16 edenyany 72 edenybase 4 edenying -47 edenyn -15 edenypast 35 edenyqN -16 edenyqany 72
edenyqn -15 edenyqthat 94 edenyqthe 28 edenyrightindirect -16 edenythat 94 edenythe 4 edenythird -31
edenyuN 8 edenyuhe -27 edenyun! 17 edenyv -19 edescribe- 50 edescribeJ -21 edescribeN 38 edescribea 63
edescribeher 19 edescribehimself 59 edescribehis 24 edescribeing 64 edescribeit -36 edescriben 72
edescribepast -12 edescribeqJ -21 edescribeqN 38 edescribeqa 77 edescribeqher 19 edescribeqhimself 59
edescribeqhis 24 edescribeqit -36 edescribeqn 72 edescribeqthemselves -15 edescriberightindirect 23
edescriberightmixed 25 edescribethemselves -15 edescribethird -29 edescribeuN -14 edescribeuhe -21
edescribeun 32 edescribeun! 27 edescribeushe 82 edescribeuwho -17 edescribev -44 edetail -22 edetail- 23
edetailn 11 edetailpast 25 edetailrightindirect -38 edetailthird -72 edetailuN -76 edetailv -97
edisclose -3 edisclose- -35 edisclosebase -60 edisclosepast 72 ediscloserightindirect -15 edisclosev 24
edismiss -33 edismisspast 13 edismissuN -30 edismissv -15 eemphasize 39 eemphasizepast 52
eemphasizeqthat 49 eemphasizerightindirect 51 eemphasizethat 61 eemphasizeuN 61 eemphasizeun! 44
eemphasizev 39 eencourage -28 eencourageVcue 55 eencouragebase 78 eencourageing -77 eencourageqn -10
eencouragerightindirect -14 eencourageun 37 eencouragev -20 eestimate 15 eestimate- 38 eestimatepast 20
eestimateqthat -17 eestimaterightindirect 23 eestimatethat -10 eestimatethird -7 eestimateuN -17
eestimatev 8 eexplain 16 eexplain- -52 eexplainbase 25 eexplainfronteddirect 39 eexplainfrontedindirect 13
eexplainhis -31 eexplainhow 77 eexplaining -8 eexplainpartedindirect -34 eexplainpast 33 eexplainq 83
eexplainq. 22 eexplainqN 34 eexplainqhis -31 eexplainqhow 77 eexplainqthat 105 eexplainrightindirect 17
eexplainthat -7 eexplainthe 16 eexplainthird -26 eexplainuN 9 eexplainuhe -20 eexplainun 35 eexplainushe 70
eexplainv 57 efind -5 efindJ -5 efindN 85 efinda -50 efindbase -91 efindfrontedindirect 53 efindn -6
efindpast 46 efindq. 45 efindqN 68 efindqa -30 efindqthat -12 efindthat -10 efindthird 33 efinduN -18
efindun! 35 efindv 12 efire 27 efirev 27 ego -16 ego- -38 egoA -50 egoN -77 egobase 51 egofronteddirect 58
egofrontedindirect -27 egofrontedmixed 27 egoing -4 egopast -39 egoq -3 egoqon 31 egoqq -25 egoqto 8
egorightdirect -12 egouN 14 egouhe 7 egoun 28 egoun! 15 egoushe -60 egov 4 ehighlighting -5 ehighlightuN 14
ehighlightun -62 ehint 18 ehint- -6 ehintqat 32 ehintrightindirect 12 ehintthird 11 ehintuN 31 ehintun -33
ehintv 31 eimply 4 eimplyqthat 4 eimplythat 4 eimplyv 4 eindicate 32 eindicatebase 11
eindicatefrontedindirect 26 eindicatepast -11 eindicateq, 68 eindicateqthat 4 eindicatethat 10
eindicatethird 84 eindicateuN -5 eindicateun! 94 eindicatev 11 einform 27 einformv 27 einsist 29
einsistbase 34 einsisting 89 einsistpast -27 einsistqon -45 einsistqthey 93 einsistrightmixed 103
einsistthat 5 einsistthe 74 einsistthey 49 einsistthird 89 einsistuN 32 einsistuhe 13 einsistun 13
einsistun! -20 einsistv 54 einterject -10 einterjectq -10 einterjectuN -10 einvite -45 einviteVcue -23
einviteing 18 einvitepast -44 einviterightindirect -56 einviteuN -77 einviteuit -65 einvitev -40
ejokepast 4 ejokeq 67 ejokeq, -40 ejokeqthat 86 ejokerightindirect 12 ejokethat 90 ejokeuN -17 ejokeuhe 75
ejokev -20 elabel -69 elament 7 elamentpast 15 elamentrightmixed -9 elamentuN 19 elamentv 27
elaughfrontedindirect -64 emaintain -68 emaintain- -60 emaintaina -63 emaintainbase -43 emaintainpast -17
emaintainqa -72 emaintainqthat 72 emaintainrightindirect -59 emaintainthat 72 emaintainthird -101
emaintainuN -28 emaintainv -45 emention 30 emention- 24 ementionN 7 ementionbase -15 ementioning 32
ementionpast 32 ementionqN 7 ementionqthe 64 ementionrightindirect 39 ementionthe 64 ementionthird -5
ementionuN 14 ementionuhe 74 ementionv 32 emock -28 emockpast -78 emockrightindirect -38 enote 36 enote- 54
enoteJ 45 enoteN 41 enoteasindirect -5 enotebase -36 enotefronteddirect 35 enotefrontedindirect 9
enotehe 50 enoteing 20 enotepast 43 enoteq 64 enoteq, 30 enoteq. 70 enoteqhe 68 enoteqin 67 enoteqthat 30
enoteqthe -5 enoteresumedindirect 80 enoterightindirect 36 enoterightmixed -24 enotethat 34 enotethe -5
enotethird 48 enoteuN 10 enoteuhe 49 enoteun 15 enoteun! 23 enoteushe 5 enoteuthey 67 enotev 15
eobservepast 34 eobservev 47 eoffer -4 eoffer- 63 eofferN 29 eofferbase 25 eofferfrontedindirect -36
eofferfrontedmixed -6 eoffering 15 eofferpast -24 eofferq 4 eofferqA -54 eofferqa -91 eofferqhis 17
eofferqq 63 eofferrightindirect 11 eofferthird -10 eofferuN -44 eofferuhe -18 eofferun 50 eofferun! 36
eofferv -15 eorder -25 eorderpast -18 eorderrightindirect 8 eorderun -63 eorderv -4 eother -6 eother- -9
eotherN 49 eotherfronteddirect 32 eotherfrontedmixed -16 eotherin 12 eotherq 47 eotherq. 64 eotherqN 75
eotherqa -22 eotherqhis 25 eotherqit 9 eotherqn -5 eotherqto -24 eotheruhe -37 eotheruit 9 eotherun 13
eotheruwhich -19 eplead -49 epleadfrontedindirect -49 epleadpast -49 epleadv -49 epledge 16 epledge- -30
epledgeGcue 53 epledgeVcue 3 epledgebase 16 epledgeing 74 epledgen -36 epledgepast -16 epledgeqn -71
epledgeqthat 56 epledgeqtheir -31 epledgeqto 29 epledgerightindirect -9 epledgerightmixed 128
epledgethat 56 epledgetheir -31 epledgethird 12 epledgeu# -66 epledgeuN 42 epledgeuhe 84 epledgeun 37
epledgeun! -29 epledgeuwho -69 epledgev 29 epoint 5 epoint- -14 epointN 4 epointa 9 epointasindirect 43
epointfrontedindirect -28 epointfrontedmixed -10 epointin -62 epointing 24 epointpast -9 epointq -24
epointqout 19 epointrightindirect 32 epointrightmixed -9 epointthat 128 epointthe 40 epointuN 34
epointuhe 27 epointun -44 epointv 12 eportray -14 eportray- -24 eportrayN -5 eportraypast -16
eportrayqN -20 eportrayrightindirect -53 eportrayuN -15 epost 7 epostN -10 epostpast 31 epostq 57
epostqn -70 epostqon 75 epostthat 79 epostuN 32 epostun -13 epostv 7 epraise -20 epraise- -24 epraiseN -72
epraisepast -38 epraiserightindirect -9 epraiseuN -65 epraisev 9 epredict 25 epredict- 40 epredictN 11
epredictbase 32 epredictfrontedindirect 63 epredicting -60 epredictn 31 epredictpast 51 epredictq, 54
epredictqn 18 epredictqthat 12 epredictqthe -26 epredictthat 20 epredictthe -28 epredictuN -46
epredictuhe 96 epredictun 101 epredictun! 16 epredictushe -12 epress -43 epresspast -10
epressrightindirect -49 epressuN -11 epressv -29 eproclaim 26 eproclaimpast 11 eproclaimv 58 eproject -72
eprojectv -57 epromise 29 epromiseGcue 13 epromiseVcue -25 epromisea 39 epromisebase 26 epromiseing -12
epromisen -12 epromisepast 66 epromiseq, 62 epromiseqn -12 epromiseqthat -11 epromiseqto -15
epromiserightindirect 18 epromisethat -11 epromisethird -13 epromiseuN 18 epromiseun -8 epromiseushe -7
epromisev 41 epropose 21 eproposeG 24 eproposeJ -46 eproposeing 21 eproposen 16 eproposepast 15
eproposeqG 18 eproposeqJ -46 eproposeqn 16 eproposeqto 24 eproposerightindirect 22 eproposerightmixed 78
eproposethat -15 eproposethird -11 eproposeuN 14 eproposeuhe 83 eproposeun! 61 eproposev 30 eprotest -77
eprotestN -60 eprotestbase -64 eprotestrightindirect -77 eprotestv -50 equestion -22 equestion- -35
equestionN -72 equestioning -82 equestionpast 28 equestionqA 21 equestionrightindirect 28 equestionthird -8
equestionuN 30 equestionuhe -27 equestionun -88 equestionv 10 erail -44 erailqagainst -35 erailuN -25
erailv 24 eread 20 eread- -40 ereadfronteddirect 69 ereadfrontedindirect 64 ereadpast -17 ereadq -29
ereadq, -34 ereadq. 39 ereadqq 8 ereadrightdirect -4 ereadthird 63 ereaduN -29 ereaduit 33 ereadun 77
ereadun! 32 ereaduthat -63 ereaduwhich 37 ereadv 60 ereason -17 ereasonrightindirect -73 erecall 16
erecall- -32 erecallN -21 erecallbase -17 erecallfronteddirect 53 erecallfrontedmixed -8 erecalling 15
erecallpast 19 erecallq 90 erecallq, -60 erecallqN -21 erecallqher 58 erecallqthat -18 erecallqthe -15
erecallrightindirect 42 erecallrightmixed 89 erecallthat -13 erecallthe -40 erecalluN 20 erecalluhe 69
erecallv 43 erecommend- -7 erecommendn -35 erecommendpast 14 erecommendqn -35 erecommendrightindirect 25
erecommenduN 5 erecommendv 8 erefuse -14 erefuseGcue 48 erefuseVcue -17 erefusebase 8 erefuseing 48
erefusepast -41 erefuseqto 3 erefuseuN -7 erefuseuhe 12 erefuseun! -28 erefusev -14 ereiterate 20
ereiterate- 4 ereiteratehis -22 ereiteratepast -6 ereiterateqhis -22 ereiterateqthat 49
ereiteraterightindirect 6 ereiteratethat 59 ereiterateuN 38 ereiterateuhe -42 ereiteratev 26 ereject -29
ereject- -41 erejectbase 17 erejectpast -21 erejectqthe -52 erejectrightindirect -33 erejectthe -52
erejectuN 24 erejectuhe -54 erejectv 14 eremark- 33 eremarking 80 eremarkpast 51 eremarkq 58 eremarkq, -20
eremarkq. 14 eremarkrightindirect -51 eremarkrightmixed 88 eremarkthat 40 eremarkthird -31 eremarkuN 5
eremarkun 19 eremarkv -15 eremind -48 eremindpast -33 ereminduN -86 eremindv -22 erepeat- -40 erepeata -17
erepeatbase 26 erepeathis -19 erepeating 9 erepeatn 21 erepeatpast -19 erepeatqa -17 erepeatqhis -19
erepeatqn 21 erepeatqthe 45 erepeatrightmixed 68 erepeatthe -19 erepeatuN 22 erepeatuhe -35 erepeatun! 3
erepeatv 42 ereply -21 ereply- 22 ereplyfronteddirect 85 ereplypast -21 ereplyq, -15 ereplyq. 58
ereplyq: -9 ereplyresumeddirect -34 ereplyrightdirect 66 ereplyuN 124 ereplyushe -48 ereplyv -23 ereport 4
ereport- 26 ereportA 33 ereportJ 106 ereportN 34 ereportVcue -14 ereporta 32 ereportand -18
ereportasindirect 39 ereportfronteddirect -85 ereportfrontedindirect 54 ereportfrontedmixed 53 ereportin 53
ereporting 6 ereportit -5 ereportn 22 ereportpast 10 ereportq -44 ereportq, -4 ereportq. 72 ereportqA 50
ereportqJ 82 ereportqN 56 ereportqby 26 ereportqin 31 ereportqit -38 ereportqn 34 ereportqon -31
ereportqt 67 ereportqthat 18 ereportqthe 6 ereportqto -67 ereportrightindirect 8 ereportrightmixed -34
ereportthat 16 ereportthe -42 ereportuN 9 ereportuhe -6 ereportun -4 ereportun! 19 ereportv -8 erequest -33
erequestn -64 erequestpast -92 erequestqn -64 erequestrightindirect -27 erequestuN -54 erequestuwho -54
erequestv -69 erespond 3 erespond- 5 erespondJ 48 erespondN 38 eresponda -56 erespondbase 19 erespondby 19
erespondfronteddirect 57 eresponding -20 erespondn -89 erespondpast -4 erespondq 109 erespondq, -5
erespondq. 44 erespondqA -5 erespondqJ 34 erespondqby 19 erespondqthat 95 erespondqto -18 erespondqwith 27
erespondrightdirect 75 erespondrightindirect -4 erespondrightmixed 7 erespondthat 13 erespondthe 21
erespondthird 61 eresponduN -6 eresponduhe -36 erespondun -5 erespondun! 30 erespondv 4 erespondwith 7
ereveal 11 ereveal- 5 erevealN 30 erevealbase -17 erevealn -25 erevealpast 33 erevealq, 69 erevealqN 29
erevealqn -5 erevealqthat -4 erevealqthe -25 erevealrightindirect -11 erevealthat -30 erevealthe 4
erevealthird 25 erevealun 32 erevealun! 113 erevealv 11 erule -10 erulefrontedindirect -67 eruleq, -4
eruleqthat -6 erulerightindirect -6 erulethat -6 erulethird -78 eruleun -20 erulev -10 esay 21 esay( -11
esay- -13 esayA 81 esayE -9 esayG 51 esayGcue 7 esayJ -50 esayN -7 esayVcue -28 esaya 35 esayafter 116
esayand -29 esayany -24 esayas -8 esayasindirect -59 esayat 17 esaybase 14 esaybecause 6 esaybut 33
esayby -4 esaycould 64 esayduring -9 esayfor 112 esayfronteddirect 6 esayfrontedindirect 41
esayfrontedmixed -29 esayhad 58 esayhe 17 esayher 29 esayhis 83 esayif 32 esayin -7 esaying -20 esayis -3
esayit 13 esayits -11 esaymany 76 esayn 31 esayno -9 esayon -62 esaypartedindirect 170 esaypartedmixed 22
esaypast 18 esayq 19 esayq# 43 esayq$ 20 esayq, 10 esayq- -19 esayq. 51 esayq: -56 esayqA -41 esayqG 38
esayqJ -12 esayqN 93 esayqV 108 esayqa -7 esayqafter 15 esayqany -41 esayqas -5 esayqbefore 45 esayqby -20
esayqduring -15 esayqfor 100 esayqhe 18 esayqher 15 esayqhis 29 esayqif 93 esayqin 58 esayqis -16 esayqit 7
esayqits 81 esayqno -20 esayqof -11 esayqon -18 esayqq -9 esayqshe 11 esayqsome 71 esayqt 14 esayqthat 24
esayqthe 38 esayqthere 25 esayqthey 7 esayqthis -28 esayqthose 57 esayqto 92 esayqwas 45 esayqwere 50
esayqwhether 9 esayqwith 56 esayresumeddirect 25 esayresumedmixed 34 esayrightdirect 36
esayrightindirect 14 esayrightmixed 10 esayshe 6 esayso -25 esaysome 94 esaythat 17 esaythe 58 esaytheir -3
esaythere -9 esaythey 5 esaythird 50 esaythis 28 esaythose 88 esayto -10 esayu# 17 esayuD 145 esayuJ 105
esayuN 22 esayuhe 34 esayui -61 esayun 38 esayun! 14 esayushe 33 esayuthat -16 esayuthey -6 esayuyou -28
esayv 29 esaywas 56 esaywere 50 esaywhatever -5 esaywhen -14 esaywhether 9 esaywhile -39 esaywill 11
esaywith -75 esaywould 31 eshoot -54 eshootfrontedindirect -59 eshootfrontedmixed -57 eshooting -34
eshootpast -40 eshootq 87 eshootqA 52 eshootuN 7 eshootv -54 eshout 11 eshout- 52 eshoutq 69
eshoutrightdirect 65 eshoutun 49 eshoutv -24 eshow 13 eshow- -7 eshowN 11 eshowa -9 eshowbase -18
eshowfrontedindirect 32 eshowhow 67 eshowing 25 eshown 43 eshowpast 39 eshowq, 60 eshowqa -9 eshowqhow 60
eshowqn 21 eshowqthat 19 eshowqthe 20 eshowrightindirect 5 eshowrightmixed 6 eshowthat 22 eshowthird 128
eshowuN -22 eshowun 27 eshowun! 53 eshowv 16 esignal -15 esignalpast -15 esignalqthat 71
esignalrightindirect 71 esignalthat 71 esignaluN 7 esignalv 14 eslam 24 eslam- 31 eslamN 19 eslampast 58
eslamqN 19 eslamrightindirect 55 eslamrightmixed -16 eslamuN -7 eslamv 13 estate -21 estate- -47
estateN -13 estateand -51 estatefronteddirect 57 estatefrontedindirect -13 estateing 99 estatelike -31
estaten -34 estatepast 65 estateq 99 estateq, -49 estateq- -33 estateq. 25 estateqN 15 estateqin -41
estateqlike -30 estateqthat 41 estaterightdirect 70 estaterightindirect -37 estaterightmixed 45
estatethat 14 estatethird -109 estateuN 8 estateuit 68 estateun -70 estateun! 10 estatev 5 estatewhere -33
estresspast -42 estressqthat 13 estressrightindirect 20 estressthat 28 estressuN 24 esuggest 12
esuggest- -6 esuggestG -14 esuggestN 6 esuggestfrontedindirect 26 esuggesthe -32 esuggesting 30
esuggestn 39 esuggestqN 28 esuggestqa -24 esuggestqhe -32 esuggestqin 14 esuggestqn -5 esuggestqshe 73
esuggestqthat -6 esuggestqthe -16 esuggestqthey 62 esuggestrightindirect 32 esuggestrightmixed -42
esuggestshe 73 esuggestthe -16 esuggestthey 62 esuggestthird 32 esuggestuN 46 esuggestuhe 45 esuggestun -31
esuggestushe -12 esuggestuthat 10 esuggestuwho 13 esuggestv 24 etell -3 etell' -29 etell- -66 etellA 32
etellGcue 13 etellN -4 etellVcue -28 etella 48 etellbase 28 etellfronteddirect 72 etellfrontedindirect 58
etellfrontedmixed 13 etellhe 56 etellhis 36 etellhow 3 etelling -8 etelln 65 etellpast 5 etellq 7
etellq# 58 etellqJ -49 etellqa 31 etellqan -14 etellqher -7 etellqhim -69 etellqn 38 etellqq -48
etellqthe 7 etellqthem 41 etellqus 47 etellresumeddirect 104 etellresumedindirect -14 etellrightdirect -32
etellrightindirect -27 etellrightmixed 8 etellshe 3 etellthat 36 etellthe 16 etellthey 7 etellthird -41
etelluN 24 etelluhe 12 etellui 17 etellun 56 etellun! 6 etellushe -35 etellv 21 etellwho -28 eterm -14
etermbase -56 etermq, 17 etermrightindirect -14 etermun -64 etermv -4 etestify -10 etestifypast 15
etestifyrightindirect -21 etestifyuN 5 etestifyv -24 ethank -31 ethank- -25 ethankN -63
ethankfrontedindirect -81 ethankpast 35 ethankqto 6 ethankrightindirect -26 ethankuN -43 ethankv -22
ethreatenVcue -22 ethreatenpast -9 ethreatenqto -36 ethreatenrightindirect -36 etweet 7 etweet- 65
etweeta 30 etweetfronteddirect 141 etweetfrontedindirect -83 etweeting 40 etweetpast -32 etweetq 43
etweetq, 52 etweetq. 43 etweetq: -43 etweetqA 53 etweetqN 43 etweetqa 31 etweetqon 56 etweetqt 73
etweetqthe -29 etweetrightdirect 5 etweetrightindirect 20 etweetrightmixed 61 etweetuN 34 etweetun 3
etweetun! -68 etweetv -40 eunderscore -53 eunderscorev -53 eurge 13 eurgeVcue 33 eurgepast 8 eurgeqN 48
eurgeqhim 4 eurgeqn 39 eurgeqthe -11 eurgerightindirect 30 eurgerightmixed 12 eurgeuN -32 eurgeuhe 15
eurgeun 73 eurgeun! -33 eurgev 10 evow 46 evowGcue 81 evowVcue 9 evowing 81 evowq, 52 evowqto 14
evowrightindirect 45 evowrightmixed 7 evowthird 81 evowuN -5 evowun 68 evowun! 80 evowushe 62 evowv 30
ewarn 25 ewarnbase 13 ewarning 25 ewarnpast 11 ewarnq 56 ewarnq, -21 ewarnq: 44 ewarnqN -16
ewarnqagainst 68 ewarnqn -33 ewarnqof 80 ewarnqthat 18 ewarnrightmixed 13 ewarnthat -15 ewarnthe 44
ewarnuN 9 ewarnuhe 24 ewarnun 5 ewarnun! 108 ewarnv 30 ewonder -23 ewonderpast -28 ewonderv -25 ewrite -5
ewrite- -30 ewriteA -23 ewriteN -45 ewritea 9 ewritean 77 ewritebase 71 ewritefronteddirect 182
ewritefrontedmixed -12 ewritehis -57 ewritein -67 ewriteing -45 ewritepart -8 ewritepast 6 ewriteq 73
ewriteq, 63 ewriteq. 12 ewriteq: 4 ewriteqA 67 ewriteqN -30 ewriteqa -24 ewriteqan 77 ewriteqhis -57
ewriteqin -62 ewriteqn 19 ewriteqon -20 ewriteqq 43 ewriteqthat 39 ewriteqthe 16 ewriteqto -9
ewriteresumeddirect -38 ewriterightdirect 94 ewriterightindirect -29 ewriterightmixed 39 ewritethat 41
ewritethe 59 ewritethird -18 ewriteuN 19 ewriteun 7 ewriteun! -28 ewriteushe -8 ewriteuthey 18
ewriteuwho -20 ewritev 22 eyell 31 eyell- 43 eyellpast 22 eyellq 56 eyellrightdirect 42 eyellv -9
f#fronted -25 f#resumed -6 f#right 8 f#transcript -67 f'right -4 f(fronted -59 f-right -44 fAaccording 23
fAas 12 fAfronted -40 fAresumed -57 fAright 59 fAtranscript 15 fEright 14 fGaccording 72 fGcuefronted 69
fGcueright 14 fGfronted -56 fGright 6 fJaccording 29 fJfronted -32 fJright 27 fNaccording -5 fNas -4
fNfronted 21 fNresumed 52 fNright -8 fNtranscript 10 fVcuefronted -43 fVcueresumed -46 fVcueright 22
fVfronted 10 fVparted -36 fVresumed -4 fVright 54 fVtranscript -57 faaccording 103 fafronted 12
fafterfronted -11 fafterright -32 falthoughfronted -35 fandfronted -31 fandright -37 fanotherright 24
fanright -4 fanyright 31 fareright 31 faresumed -49 faright 16 fasaccording -6 fasfronted -33 fasright -44
fataccording 21 fatfronted -25 fatranscript -12 fatright -39 fbecauseresumed 97 fbeforeright 15
fbothright 39 fbutfronted 4 fbutright -34 fbyright -5 fcouldparted 35 fcouldright 68 fdespitefronted 19
fduringright -38 feachright 10 fforaccording -31 fforfronted 9 fforright -74 ffromright -43
fheaccording -13 fheresumed 70 fherfronted 72 fheright 19 fherright 17 fhimright 18 fhimselfright -13
fhisaccording -5 fhisfronted 66 fhisright 22 fhowright -6 fiffronted -13 fifright -46 finaccording 20
finfronted -12 finresumed -20 finright -49 fisparted 73 fisright 5 fitaccording 12 fitfronted 19
fitranscript 67 fitresumed 60 fitright 12 fitselfright -71 fitsright 8 flikeright -31 fmanyfronted 14
fmanyright 74 fmuchright 83 fnaccording 129 fnas 51 fnfronted 101 fnoright 14 fnresumed 64 fntranscript -21
fofright 42 fonaccording 76 fonfronted -23 fonright -25 foverright -35 fqaccording 5 fqalone -24
fqannounced 10 fqas 4 fqcontinued 41 fqfar 3 fqfronted 59 fqinherited -17 fqparagraph -22 fqresumed 28
fqright -3 fqsigned 52 fqwithin -8 fseveralright 11 fshefronted -8 fsheresumed 73 fsheright 13
fsofronted -11 fsomeright -33 fsuchright 24 ftfronted -13 fthataccording 23 fthatfronted -13
fthatresumed 75 fthatright 13 ftheaccording 12 ftheas -29 fthefronted 4 ftheirright 49 fthemright 19
fthemselvesright 25 fthereaccording -3 ftherefronted -45 fthereright -15 ftheresumed -5 ftheright 23
ftheyright 25 fthisfronted 37 fthisright -11 fthosefronted 54 fthoseright -28 fthoughfronted 32
ftofronted 51 ftoresumed -9 ftoright -24 fupright -31 fwasright 11 fwereright 66 fwhatfronted 76
fwhatright 6 fwhenfronted -10 fwhenright -35 fwhereright -53 fwhetherright -31 fwhichright -37
fwhileaccording -10 fwhilefronted 15 fwhyright 20 fwillright 43 fwithfronted -25 fwithresumed 19
fwithright -51 fwouldparted 64 fwouldright -20 fxfronted -11 fxright -19 fxtranscript 19 fyoutranscript 25
g-# -28 g-A 15 g-G 5 g-J -18 g-N 19 g-V -20 g-a -33 g-an -20 g-and 6 g-as -16 g-at 21 g-but -26 g-for -31
g-fronted -6 g-he -23 g-his -5 g-i 67 g-it -12 g-n 14 g-on 76 g-q 46 g-she 73 g-that 23 g-the 4 g-there 7
g-transcript -6 g-when 58 g-x 19 g-you -5 gbase# 21 gbase- -33 gbaseA -14 gbaseG -17 gbaseGcue 27 gbaseJ 19
gbaseN 43 gbaseVcue -14 gbasea 32 gbaseafter 4 gbaseand -24 gbaseany -14 gbaseas -72 gbaseat -75
gbasebecause -40 gbasebut 18 gbaseby 67 gbasefor -43 gbasefronted -4 gbasehe -5 gbaseher 46 gbasehim -7
gbasehis 37 gbaseif -92 gbasein 18 gbaseis -23 gbaseit 13 gbasen -12 gbaseon 48 gbaseparted 13 gbaseq 37
gbaseresumed 67 gbaseright 4 gbaseshe 7 gbasethat 4 gbasethe 4 gbasetheir -45 gbasethemselves 16
gbasethere 29 gbasethey 27 gbasethis 16 gbasewas -19 gbasewhat 36 gbasewhether -16 gbasewho -5 gbasewhy 10
ging# -24 gingA -91 gingG -90 gingJ 8 gingN 5 gingV -3 gingVcue 34 ginga 15 gingan 20 gingand -46
gingas -23 gingat 7 gingbut -61 gingfor -73 gingfronted -51 ginghe -8 gingher -12 ginghim -5
ginghimself -35 ginghis -13 ginghow 12 gingit -25 gingn 10 gingon 27 gingq 31 gingresumed -29 gingright -4
gingthat 39 gingthe 32 gingthem 35 gingthere -49 gingthey 20 gingwhat -17 gingwhy 4 gingx -51
gpartfronted -75 gpartright 9 gpast' -16 gpastA -22 gpastE 17 gpastG 6 gpastGcue 53 gpastN -14 gpastV -16
gpastVcue 7 gpasta -8 gpastafter -14 gpastan 26 gpastand -26 gpastanother 24 gpastas -16 gpastat -7
gpastbecause 11 gpastbefore 65 gpastboth 80 gpastbut -21 gpastby -10 gpastcould 47 gpastdespite 28
gpastduring -35 gpastfor -4 gpastfrom 50 gpastfronted 13 gpasthad 74 gpasthas -15 gpasthe 19 gpasther -21
gpasthim 55 gpasthimself -19 gpasthow 61 gpastif 53 gpastin -42 gpastis 108 gpastit 64 gpastits 8
gpastmany 76 gpastn 26 gpastno 106 gpastof 36 gpaston -84 gpastover -4 gpastparted -6 gpastq 11
gpastresumed -24 gpastseveral 69 gpastshe 18 gpastso 15 gpastsome 64 gpastthat 20 gpastthe 5 gpasttheir 53
gpastthere 4 gpastthey 26 gpastthis 8 gpastthose 57 gpastthough -11 gpastto -3 gpastwas 10 gpastwere 81
gpastwhen -56 gpastwhether 69 gpastwhile 11 gpastwho 43 gpastwhy 5 gpastwith -51 gpastwould -4 gthird# -25
gthird- -76 gthirdA 54 gthirdE -78 gthirdJ 11 gthirdN 5 gthirdV 25 gthirdVcue 21 gthirda 35 gthirdand 29
gthirdas -12 gthirdby -47 gthirdfrom -27 gthirdfronted -15 gthirdhe 55 gthirdher 78 gthirdhimself 45
gthirdhis 49 gthirdhow -43 gthirdin -24 gthirdis -29 gthirdit -16 gthirdits 44 gthirdlike -31 gthirdn 8
gthirdno -31 gthirdon -17 gthirdparted -12 gthirdq 59 gthirdright -16 gthirdshe 12 gthirdsuch 16
gthirdthat -19 gthirdthe -15 gthirdthere -6 gthirdthey -36 gthirdwhere -33 gthirdwhy 80 gthirdwith 26
h#_# 22 h#_. -32 h#_N -55 h#_n 32 h#_of -70 h'_n 7 hA_# 69 hA_, 7 hA_A -18 hA_N 19 hA_V -33 hA_after -11
hA_in -9 hA_n 29 hA_to 46 hG_N 54 hG_a -40 hG_in -34 hG_n 85 hG_the 43 hGcue_N 15 hGcue_for -7 hGcue_him 18
hGcue_his -15 hGcue_n 30 hGcue_on 26 hGcue_that 104 hGcue_the 21 hGcue_them 6 hGcue_to 16 hJ_, -58 hJ_A -81
hJ_J 23 hJ_N 32 hJ_V 65 hJ_n 52 hJ_t -14 hJ_than 17 hN_# -23 hN_' 15 hN_, -36 hN_: -6 hN_A 12 hN_E -61
hN_G 96 hN_J 11 hN_N -21 hN_V 33 hN_Vcue 43 hN_a 42 hN_and 8 hN_are 46 hN_as 38 hN_could 36 hN_did -62
hN_for -44 hN_had -87 hN_has 56 hN_in -21 hN_is 25 hN_must 69 hN_n 18 hN_of 63 hN_on -29 hN_q 32
hN_should -9 hN_to -57 hN_was 38 hN_will 27 hN_with 70 hN_would 92 hV_J -12 hV_N -62 hV_a 73 hV_him -16
hV_n 11 hV_on 72 hVcue_, -24 hVcue_A -56 hVcue_J 88 hVcue_N 35 hVcue_a 23 hVcue_against -8 hVcue_for 23
hVcue_if 76 hVcue_n 41 hVcue_t 63 hVcue_that 105 hVcue_the -13 hVcue_them -6 hVcue_to -29 hVcue_whether -9
ha_# 65 ha_A -16 ha_E -60 ha_G -22 ha_J 8 ha_N -18 ha_few -31 ha_n 29 ha_q 28 hafter_N -5 hafter_being 87
hafter_the -62 han_n 15 hand_, -42 hand_A -56 hand_N 9 hand_Vcue 48 hand_in 14 hand_n 37 hand_the 19
hanother_n 9 hany_n -8 has_N 39 has_a -3 has_for -62 has_he -57 has_the -39 hat_# -41 hat_J 39 hat_a 28
hat_the 18 hbecause_n -27 hbut_, -51 hbut_A 20 hbut_N -7 hbut_as 29 hbut_the 87 hbut_when -6 hbut_while -60
hby_G 35 hby_Gcue 51 hby_N -24 hby_the 6 hfor_N 11 hfor_n -32 hfor_the -27 hhas_V 62 hhe_'d 95 hhe_'s -14
hhe_A -42 hhe_E 77 hhe_V 7 hhe_Vcue -5 hhe_and 88 hhe_could 47 hhe_did 3 hhe_didn’t 59 hhe_does 91
hhe_had -13 hhe_has 18 hhe_is 32 hhe_q 83 hhe_should 95 hhe_was 12 hhe_will 45 hhe_would 24 hhe_’d -6
hhe_’ll 63 hhe_’s -5 hher_n 18 hhim_a -22 hhim_of 55 hhim_q 78 hhimself_a 48 hhimself_as 59 hhis_G 67
hhis_J 4 hhis_N 17 hhis_n 21 hhow_J -21 hhow_he -32 hhow_n 21 hi_V 75 hif_J 71 hif_N 24 hif_he -8 hif_n 58
hif_she -50 hif_the 81 hin_# -18 hin_N -37 hin_a 4 hin_all 94 hin_an -14 hin_his -45 hin_n -35 hin_the 5
his_that 50 hit_'s 105 hit_A -50 hit_V 45 hit_a 23 hit_could -29 hit_does 70 hit_had 77 hit_in -86
hit_is -14 hit_q 146 hit_the 83 hit_was 13 hit_will 93 hit_would 157 hit_’s -38 hits_J 32 hits_n 8
hlike_N -31 hmany_n 46 hmany_of 36 hn_# 85 hn_' 19 hn_, 11 hn_. -39 hn_A -72 hn_G 57 hn_J 33 hn_N 121
hn_V 43 hn_Vcue 75 hn_and -19 hn_are 86 hn_for -28 hn_from 69 hn_have 69 hn_in -31 hn_is 58 hn_n 49
hn_of -19 hn_on 71 hn_q -75 hn_that 27 hn_the 16 hn_to 28 hn_were 71 hn_who 34 hno_n 18 hno_to -38
hof_the 39 hon_J -4 hon_N -31 hon_n -12 hon_t -36 hon_the 12 hover_the 13 hq_# 72 hq_( -37 hq_A -3 hq_G -51
hq_Gcue 57 hq_J 46 hq_N -7 hq_V 13 hq_Vcue 85 hq_a 130 hq_after 50 hq_all 65 hq_an -80 hq_and -15 hq_as 102
hq_at -40 hq_because 67 hq_both 50 hq_but 144 hq_by 60 hq_can 44 hq_did 43 hq_do 70 hq_every -38 hq_for 67
hq_from 55 hq_having 44 hq_his -34 hq_how 42 hq_i 93 hq_if 48 hq_in 4 hq_is -7 hq_it 119 hq_many 61
hq_most 46 hq_my 71 hq_n 30 hq_no -64 hq_of 77 hq_on 43 hq_our 106 hq_out 44 hq_over 22 hq_she 28 hq_so -9
hq_some 66 hq_t -18 hq_that 127 hq_the -7 hq_there 52 hq_these 73 hq_they 20 hq_this -12 hq_to 31 hq_we 90
hq_what 124 hq_when 91 hq_whether 21 hq_while -33 hq_who -34 hq_why 67 hq_with 71 hq_without 45 hq_x 62
hq_you 33 hq_your 66 hseveral_n 56 hshe_A -5 hshe_E 84 hshe_V -4 hshe_Vcue 82 hshe_and -34 hshe_did 96
hshe_had 115 hshe_has -57 hshe_was -38 hshe_will -6 hshe_would 151 hsome_of 64 hthat_# -53 hthat_'s 56
hthat_, 23 hthat_A 147 hthat_G 66 hthat_J 12 hthat_N 49 hthat_V -69 hthat_a 82 hthat_after 72
hthat_although 51 hthat_any 75 hthat_as -9 hthat_at 69 hthat_both 58 hthat_by 75 hthat_could -28
hthat_despite -16 hthat_during 91 hthat_have -67 hthat_he 38 hthat_her 117 hthat_if 16 hthat_in -23
hthat_is 7 hthat_it 4 hthat_most 66 hthat_n 17 hthat_q 25 hthat_she 11 hthat_some 109 hthat_such 62
hthat_the 33 hthat_their 22 hthat_there 35 hthat_they 37 hthat_this 82 hthat_was -28 hthat_were -49
hthat_while 94 hthat_would 25 hthat_’s 100 hthe_# 39 hthe_A 26 hthe_E -26 hthe_G 28 hthe_J 8 hthe_n 4
hthe_q -7 htheir_J -7 htheir_n 58 hthemselves_as -15 hthere_are 44 hthere_is -43 hthere_’s -29 hthey_A -51
hthey_Vcue 54 hthey_are 20 hthey_could 91 hthey_had 12 hthey_have 9 hthey_were 64 hthey_will 11
hthey_would -6 hthey_’re 94 hthis_is 58 hthis_n 9 hthose_n 27 hthose_who -45 hthough_N 38 hto_V 8 hwas_A 71
hwas_J 5 hwas_V -10 hwas_a 97 hwas_q -22 hwhen_N -14 hwhen_Vcue -4 hwhen_n -38 hwhen_she 29 hwhen_the 51
hwhether_it -19 hwhile_N 81 hwhile_n 29 hwhile_the 21 hwho_V 10 hwho_Vcue 40 hwho_he 33 hwhy_N 88
hwhy_he 11 hwith_# -58 hwith_N -8 hwith_a 19 hwith_n -76 hwith_the 24 hwould_V -13 hx_N -21 hyou_V -18
i0fronted -39 i0right 19 i1right 25 iNone0 20 ipromises0 17 irefuses0 -35 irefuses1 50 j- -13 jA -6 jD 26
jJ 60 jN -56 jP -55 jS 92 jn 16 jq 22 kdirectaccording 17 kdirectalone -24 kdirectannounced 10 kdirectas 52
kdirectcontinued 41 kdirectfar 3 kdirectfronted 34 kdirectinherited -17 kdirectparagraph -22
kdirectresumed 25 kdirectright 28 kdirectsigned 52 kdirecttranscript -53 kdirectwithin -8
kindirectaccording 8 kindirectas -15 kindirectfronted -34 kindirectparted 32 kindirectresumed -29
kindirectright -17 kindirecttranscript 10 kmixedaccording 4 kmixedas 24 kmixedfronted -13 kmixedparted -5
kmixedresumed 52 kmixedtranscript -19 l0fronted -14 l0indirect -49 l0right -30 l1according -9 l1fronted 15
l1indirect -35 l1parted 6 l1resumed -16 l1right -10 l1transcript -122 l2according -23 l2as 50 l2continued 7
l2direct -5 l2fronted 33 l2indirect -17 l2inherited -13 l2mixed -26 l2parted 99 l2resumed -30 l2right -17
l2transcript -38 l2within -31 l3according 35 l3announced 9 l3as 13 l3continued 71 l3far 27 l3fronted -23
l3inherited -74 l3mixed -33 l3paragraph -11 l3parted -49 l3resumed -28 l3transcript 74 l3within 8
l4according 35 l4announced 79 l4as 8 l4continued -5 l4direct 23 l4fronted 5 l4indirect 13 l4inherited 10
l4paragraph -52 l4parted 30 l4resumed -16 l4right 20 l4transcript 37 l4within 4 l5according 38
l5announced -65 l5as 33 l5continued 34 l5direct 49 l5fronted -19 l5indirect -8 l5inherited 45 l5mixed 26
l5paragraph 9 l5parted -7 l5resumed 110 l5right 12 l5signed 29 l5transcript -54 l5within 34 l6according -3
l6announced 32 l6as -36 l6continued 44 l6direct 25 l6far -5 l6fronted 11 l6indirect -18 l6inherited 26
l6mixed 11 l6parted 120 l6resumed 8 l6right -6 l6within -5 o0according 16 o0as 17 o0resumed 69 o0right 9
o0transcript -10 o1as 27 o1fronted 27 o1parted 10 o1resumed 53 o1right 3 o1transcript 26 o2according -7
o2as 29 o2fronted -24 o2resumed 4 o2right 18 o3according 68 o3as 7 o3fronted 20 o3parted 21 o4according 11
o4fronted 24 o4parted -23 o4resumed 9 o5according 7 o5as -47 o5fronted -31 o5parted -22 o5resumed -57
o5right -19 p#base 34 p#ing 51 p#past -57 p$past 47 p'ing -38 p'past -42 p'spast -13 p)past 42 p,- 23
p,base 5 p,ing 59 p,past 15 p,third -16 p-ing -30 p-past 10 p-third -35 pA- 12 pAbase 27 pAing 22
pApart -57 pApast 34 pAthird 20 pEbase 11 pEpast -70 pEthird -20 pGbase -54 pGpast -31 pGthird -38 pJing 40
pJpast -43 pNbase 17 pNing -36 pNpast 4 pVcueing 54 pVcuepast 18 pVing -17 pVpast -41 p^ing -18 p^past 64
paing -48 pallpast 6 pandbase -28 panding 11 pandpast -17 pandthird 33 panotherpast -15 pareing 34
pasing -56 paspast -26 pbeening -11 pbeforeing 108 pbothpast -35 pbuting -9 pbutpast 60 pbutthird 63
pbying -6 pcanbase -26 pcouldbase -67 pdidbase 47 pforing -62 phadpast -3 phaspart -22 phavepast 32
phepast 20 phethird 11 phising -59 pibase 11 pining -6 pinpast -83 pipast -9 pising 4 pitpast -5
pitthird 50 pmightbase -53 pn- 18 pnbase 14 pning -20 pnpast 43 pnthird 18 pofing 77 pofpast -65 poning 68
pq- -18 pqbase -5 pqing 65 pqthird 12 pshethird -6 pshouldbase 42 psinceing -44 psincepast 65 ptbase 57
pthatbase 69 pthatpast 8 pthatthird -8 ptheing -57 ptheybase 19 ptheypast 17 pting -28 ptobase -17 ptoing 6
ptothird 4 ptpast 34 pwasing 32 pwaspast 39 pwepast 27 pwhenpast -56 pwhich- -9 pwhichthird -41
pwhileing -54 pwhobase 20 pwhopast 13 pwhothird 19 pwillbase 12 pwouldbase -28 pyetpast 27 p’sing 38
p’spast -42 q#-transcript -67 q#baseright -67 q#ingright 4 q#pastfronted -14 q#pastright 5 q#thirdright 21
q$pastfronted 47 q,basefronted 45 q,baseparted 92 q,baseresumed 18 q,baseright -21 q,ingfronted -41
q,ingresumed 16 q,ingright 35 q,pastas 16 q,pastfronted -10 q,pastright -47 q,thirdparted -14
q,thirdresumed -4 q,thirdright -25 q-baseright 4 q-pastfronted 47 q-thirdright -76 q.-fronted 64
q.basefronted -19 q.ingfronted 47 q.pastfronted 46 q.thirdfronted 67 q:baseright 28 q:ingfronted -53
q:ingresumed 82 q:ingright 17 q:pastfronted -4 q:pastresumed 104 q:pastright 3 q:thirdright -25
qA-transcript 15 qAbaseright -20 qAingfronted -67 qAingright -14 qApastfronted -11 qApastright 63
qAthirdfronted -26 qAthirdright -44 qGpastfronted -38 qGpastright 41 qJbaseright 12 qJingright -41
qJpastfronted 105 qJpastright -8 qJthirdfronted -10 qJthirdright -14 qN-fronted 75 qN-transcript 10
qNbasefronted 5 qNbaseright 70 qNingfronted 16 qNingresumed -35 qNingright 19 qNpastfronted 58
qNpastparted -30 qNpastresumed -8 qNpastright 14 qNthirdfronted 23 qNthirdright 13 qV-transcript -57
qVbaseright -5 qVcuethirdright 26 qVingright 63 qVpastright 83 qVthirdright 28 qa-fronted -22
qa-transcript -12 qabasefronted -58 qafterpastfronted 75 qafterpastright -24 qagainstpastright 18
qaingfronted 9 qaingright 10 qandbaseright 34 qandpastfronted -46 qandthirdright 23 qaningright 12
qanotherpastfronted 45 qanotherpastright 43 qanpastfronted 58 qanpastright -7 qanybaseright 27
qapastfronted -32 qapastright 25 qaspastfronted -15 qaspastright -17 qathirdfronted -17 qathirdright -4
qatingright -9 qatpastfronted 83 qatthirdright -18 qbeforepastfronted 31 qbothpastright 80 qbypastas 34
qbypastfronted 53 qbypastright -20 qbythirdright -11 qduringpastfronted 97 qduringpastright 25
qforbaseright -43 qforingright -6 qforpastright 11 qforthirdright 10 qfrompastfronted 65 qhebaseright -5
qheingright -12 qhepastright 16 qherbaseright -7 qheringright 9 qherpastright 24 qherthirdright 74
qhethirdright 74 qhimbaseright -24 qhimpastright 19 qhimselfingright -35 qhimselfpastright -13
qhimselfthirdright 45 qhis-fronted 25 qhisbaseright -37 qhisingfronted -64 qhisingright -32
qhispastfronted -26 qhispastright -6 qhisthirdright -4 qhowbaseright -14 qhowpastright 54 qi-transcript 67
qifpastright 6 qiningfronted -79 qiningright -14 qinpastfronted 63 qinpastresumed -58 qinpastright 19
qinthirdfronted 22 qinthirdright -45 qintoingfronted -52 qisbaseright -44 qisthirdright -17 qitpastright 46
qitspastright 48 qitsthirdright 33 qlikethirdright -30 qmepastfronted 67 qmepastright 33 qn-fronted -5
qn-transcript -21 qnbasefronted -72 qnbaseright 18 qningfronted -128 qnopastright 91 qnothirdright -21
qnpastfronted -40 qnpastresumed 9 qnpastright -17 qnthirdfronted -5 qnthirdright 10 qofingright 8
qofpastfronted -54 qofpastright 116 qonbaseright -6 qoningright 38 qonpastfronted 24 qonpastright 18
qonthirdright 25 qoutingright 22 qoutpastright 8 qoutthirdright 16 qoverpastright 15 qqbaseright 16
qqingright -6 qqpastfronted 27 qqthirdright -8 qseveralpastright 76 qshebaseright 27 qsheingright 37
qshepastright 32 qshethirdright -9 qsomepastright 79 qsuchthirdright 35 qtbaseright 85 qthatbaseright 9
qthatingright 30 qthatpastright 16 qthatthirdright 5 qthebasefronted -75 qthebaseright -40
qtheingfronted -49 qtheingright 51 qtheirbaseright 6 qtheirpastright 51 qthemingright 13
qthempastfronted -3 qthempastright -48 qthemselvesbaseright 16 qthepastresumed -7 qthepastright 10
qtherebaseright 16 qtherepastright 24 qtherethirdright -6 qthethirdfronted -44 qthethirdright 35
qtheybaseright 18 qtheyingright 69 qtheypastright 5 qtheythirdright 95 qthisbaseright 48 qthispastright -13
qthosepastright 18 qto-according 6 qto-fronted -24 qtobasefronted -69 qtobaseright 32 qtoingfronted 11
qtoingright -19 qtopastfronted -11 qtopastresumed 63 qtopastright -25 qtothirdfronted -30 qtothirdright -47
qtpastfronted 76 qtpastright -25 quponpastright 73 qwaspastright 24 qwerepastright 66 qwhatbaseright -21
qwhatpastright 10 qwhenpastfronted 55 qwhenpastright -70 qwhetherbaseright 5 qwhetherpastright -9
qwhopastright -11 qwhybaseright 10 qwhyingright 4 qwhypastright -20 qwhythirdright 72 qwithbaseright 36
qwithpastfronted -23 qwithpastright 7 qwiththirdright 43 qx-transcript 19 qyou-transcript 25 ralone -24
rannounced 10 ras -3 rcontinued 41 rfar 3 rfronted -16 rinherited -18 rparagraph -22 rparted -10
rresumed -7 rright -13 rsigned 52 rtranscript -6 rwithin -8 sFalse 28 sTrue -30 tTboq' -29 tTboqA 8
tTboqGcue 35 tTboqN -14 tTboqVcue 14 tTboqa 19 tTboqfronteddirect 94 tTboqfrontedindirect -26
tTboqfrontedmixed 54 tTboqhe 30 tTboqhis 36 tTboqhow 17 tTboqif -28 tTboqin -8 tTboqn 65 tTboqq -9
tTboqresumeddirect 106 tTboqresumedindirect -41 tTboqrightdirect -53 tTboqrightindirect -8
tTboqrightmixed -4 tTboqshe 3 tTboqthat 22 tTboqthe 9 tTboqthey 7 tTboqto -40 tTboqtq 56
tTboqtrightmixed 13 tTboqtthat -15 tTboqtthe 44 tTboqwhether 45 tTboqwho -40 tTiVcue -22 tTinG 24 tTinJ -46
tTinn 16 tTinqJ -16 tTinqn 26 tTinqrightindirect 18 tTinqtGcue 36 tTinqtN 35 tTinqtVcue -11 tTinqta 46
tTinqthat -50 tTinqtn -33 tTinqtrightindirect 7 tTinqtrightmixed 41 tTinqtthat 10 tTinqttheir -20
tTinrightindirect 22 tTinrightmixed 78 tTinthat -15 tTiqtGcue 81 tTiqtVcue 9 tTiqtrightindirect 45
tTiqtrightmixed 7 tTirightindirect -36 tTnqN -7 tTnqa 49 tTnqn -22 tTnqrightindirect 30 tTnqthe 77
tTntN -16 tTntany 72 tTntn -15 tTntrightindirect -16 tTntthat 94 tTntthe 4 tToqtVcue 21 tToqtrightmixed 53
tTorightindirect -5 tTothat 44 tTqN 10 tTqa 9 tTqasindirect 64 tTqbut -12 tTqfronteddirect 96
tTqfrontedindirect -19 tTqhow -44 tTqin -75 tTqn 77 tTqq 46 tTqresumedindirect -16 tTqrightdirect -16
tTqrightindirect -13 tTqrightmixed -25 tTqtJ 45 tTqtN 41 tTqtasindirect -5 tTqtfronteddirect 35
tTqtfrontedindirect 9 tTqthat -7 tTqthe 57 tTqthis 35 tTqtq 64 tTqtresumedindirect 80 tTqtrightindirect 36
tTqtrightmixed -24 tTqtthat 34 tTqtthe -5 tafrontedindirect -30 tahim 74 tan -11 tarightindirect 29
tarightmixed 5 tathe 12 tboA -62 tboGcue -14 tboN 41 tboVcue 57 tboand 7 tbon -88 tboq -11
tboresumedindirect -31 tborightindirect -80 tborightmixed 30 tdN -27 tdiqA -50 tdiqGcue 18 tdiqVcue 25
tdiqfrontedindirect -61 tdiqfrontedmixed 28 tdiqher 23 tdiqhim 71 tdiqhimself 24 tdiqhis 70 tdiqin -49
tdiqit 18 tdiqn -48 tdiqq -26 tdiqrightindirect 11 tdiqthe 21 tdn -73 tdnJ -21 tdnN 38 tdna 63 tdnher 19
tdnhimself 59 tdnhis 24 tdnit -36 tdnn 72 tdnqtN 29 tdnqta -35 tdnqtfronteddirect 59 tdnqtn 29 tdnqtq 86
tdnqtrightindirect 10 tdnqtrightmixed 44 tdnqtthat 115 tdnrightindirect 23 tdnrightmixed 25
tdnthemselves -15 tdq 19 tdrightindirect -36 tdrightmixed 28 tdthe 66 tdwho 39 tdwith -107 tfJ 12 tfN 52
tfa -54 tffrontedindirect 62 tfhow 67 tfn 33 tfrightindirect 4 tfrightmixed -30 tfthat 12 tfthe 88
tiGcue 19 tiVcue -11 tifrontedindirect 15 tiqfrontedindirect -49 tiqtN -6 tiqtVcue -3 tiqtq 50
tiqtrightindirect 34 tiqtrightmixed -41 tiqtthat 20 tiqtthe 13 tirightmixed -17 tnG -46 tnN -22 tna 13
tnan 44 tnfrontedindirect -121 tnfrontedmixed -69 tnher 20 tnhim -34 tnhis 26 tnn -4 tnq 116 tnqt# 13
tnqtJ -4 tnqtN 6 tnqtVcue 37 tnqta 31 tnqtan -8 tnqtasindirect 71 tnqtbut 30 tnqtfronteddirect 49
tnqtfrontedindirect 23 tnqthe 15 tnqther 56 tnqthis 5 tnqtit 123 tnqtn -16 tnqtq 106 tnqtrightdirect 68
tnqtrightindirect 11 tnqtrightmixed 13 tnqtthat 16 tnqtthe -24 tnqtthey 71 tnqtwho -9 tnrightdirect 94
tnrightindirect -8 tnrightmixed -4 tnthe -40 tqA -27 tqN -51 tqafter 32 tqand 11 tqas -98 tqbut -118
tqfronteddirect 31 tqfrontedindirect -31 tqfrontedmixed -17 tqin -68 tqq 31 tqresumeddirect 16
tqrightdirect 28 tqrightindirect -26 tqrightmixed -5 tqt# 21 tqt' 71 tqt( -19 tqt- 4 tqtA 6 tqtE -28
tqtGcue -29 tqtJ -10 tqtN 27 tqtV 26 tqtVcue -9 tqta 4 tqtafter -9 tqtan 15 tqtand -8 tqtany -15 tqtare 55
tqtas -44 tqtasindirect -25 tqtasmixed 77 tqtbecause -7 tqtbefore 8 tqtboth 69 tqtbut 17 tqtcould 69
tqtdespite 3 tqtduring -21 tqtfor 43 tqtfrom -28 tqtfrontedindirect 14 tqtfrontedmixed 14 tqthad 72
tqthas 82 tqthe 7 tqther 64 tqthis 16 tqthow 7 tqtif 61 tqtin -3 tqtis 23 tqtit 13 tqtits -33 tqtlike 6
tqtmany 76 tqtn 23 tqtno -10 tqtof 17 tqton -47 tqtpartedindirect 55 tqtpartedmixed 27 tqtq 31
tqtresumeddirect -5 tqtresumedindirect 25 tqtresumedmixed 12 tqtrightdirect 36 tqtrightindirect -9
tqtrightmixed 18 tqtshe 17 tqtso -37 tqtsome 35 tqtsuch 14 tqtthat 13 tqtthe 5 tqttheir 9 tqtthem -31
tqtthere 17 tqtthey 25 tqtthis -46 tqtthose 32 tqtthough 36 tqtto 34 tqtwas -32 tqtwere 71 tqtwhat 13
tqtwhatever -5 tqtwhen -41 tqtwhere -53 tqtwhether 17 tqtwhile -30 tqtwho 34 tqtwhy 14 tqtwill 11 tqtwith 3
tqtwithout 9 tqtwould 34 tqwhen -11 u#direct 68 u#fronted -43 u#indirect -10 u#mixed 5 u#right -10
uDdirect -25 uDfronted 14 uDindirect 7 uDmixed 8 uEindirect 56 uEright -14 uGindirect -20 uGright -16
uJdirect 24 uJfronted 36 uJright -18 uNaccording 7 uNas 5 uNdirect 36 uNfronted 18 uNparted -17
uNresumed -34 uNright 13 uhedirect 16 uhefronted -21 uheindirect 4 uhemixed 32 uheresumed 33 uheright 33
uidirect 70 uifronted -28 uiindirect -14 uimixed 27 uiright -7 uitdirect 80 uitindirect -30 uitmixed 38
un!according 5 un!as 81 un!direct 27 un!fronted 19 un!indirect 13 un!mixed 32 un!parted -25 un!resumed 62
un!right 12 un!saccording -5 un!sdirect 28 un!sfronted 57 un!sindirect 19 un!smixed -48 un!sparted 37
un!sresumed 5 un!sright -5 un!stranscript -12 un!transcript -3 unaccording 46 unas -20 undirect 26
unfronted -47 unindirect -17 unmixed -22 unresumed 25 unsaccording 15 unsdirect -37 unsfronted -44
unsindirect -29 unsmixed 25 unsresumed -31 unsright -15 ushedirect -19 ushefronted 30 usheindirect 16
ushemixed 9 usheparted 107 usheright 7 uthatdirect -23 uthatindirect -11 uthatmixed 38 uthereindirect -32
uthereright -36 utheydirect 60 utheyfronted 44 utheyindirect 8 utheymixed 42 utheyparted 66 utheyresumed 14
uweindirect -43 uweright -51 uwhichdirect -23 uwhichfronted -24 uwhichindirect -32 uwhichmixed -4
uwhichright 4 uwhofronted -29 uwhoindirect -22 uwhoresumed -24 uwhoright -13 uyouindirect -29 uyouright -29
v-accordingindirect 24 v-continueddirect 132 v-fronteddirect 190 v-frontedindirect 4 v-frontedmixed -69
v-inheriteddirect -26 v-resumeddirect -14 v-resumedindirect -42 v-resumedmixed 6 v-rightdirect 19
v-rightindirect -27 v-rightmixed -16 v-transcriptindirect -10 v-withindirect -50 vvaccordingdirect 17
vvaccordingindirect 5 vvaccordingmixed 4 vvalonedirect -13 vvannounceddirect -7 vvasdirect 52
vvasindirect -18 vvasmixed 24 vvcontinueddirect 35 vvfardirect 12 vvfronteddirect 24 vvfrontedindirect -39
vvfrontedmixed 10 vvinheriteddirect 11 vvparagraphdirect -14 vvpartedindirect 32 vvpartedmixed -5
vvresumeddirect 49 vvresumedindirect -4 vvresumedmixed 57 vvrightdirect 15 vvsigneddirect 52
vvtranscriptdirect -53 vvtranscriptindirect 21 vvtranscriptmixed -19 vvwithindirect 40 wagentas 34
wagentpast 25 wagentright 12 waheading 3 waheadright 3 wasidebase 25 wasidefronted -19 wasideing 12
wasidepast 22 wasideresumed 23 wasideright 16 wasidethird 5 winfinitivebase -17 winfinitivefronted -126
wleft- 26 wleftas -5 wleftbase 21 wleftfronted 29 wlefting -51 wleftpart -29 wleftparted -6 wleftpast 7
wleftresumed 7 wleftthird 20 wmainbase 25 wmainfronted 34 wmainpast -28 wmainright -41 wmainthird -22
wname- -5 wnametranscript -5 wrelative- -41 wrelativebase 35 wrelativefronted -45 wrelativeing 30
wrelativepast -30 wrelativeresumed -69 wrelativeright 9 wrelativethird -32 wright- -6 wrightbase -41
wrightparted -4 wrightpast 32 wrightresumed 77 wrightthird -31 wsharedbase -20 wsharedfronted -48
wshareding -15 wsharedpast -3 wsharedresumed -12 wsharedthird -4 x#right -38 x'2 -135 x'3 -102
x'inherited -106 x'within -136 x,2 -16 x,3 -12 x,4 99 x,5 18 x,according 6 x,as 69 x,inherited 69
x,parted -10 x,resumed -6 x,right -26 x,within 13 x-2 -77 x-3 -91 x-4 26 x-fronted -42 x-inherited -70
x-right -34 x-within -52 x:3 101 x:4 46 x:5 -13 x:6 8 x:according -21 x:announced 88 x:fronted -33
x:inherited -109 x:resumed 21 x:right 20 x:transcript -6 x:within 92 xAinherited -27 xAright -8 xE2 -69
xEwithin 16 xGcueright 19 xJright 24 xN3 -90 xN4 10 xN5 81 xNaccording -18 xNinherited 62 xNright 28
xNwithin -69 xV2 39 xV5 78 xVcue2 -7 xVcue3 57 xVcueinherited -26 xVcuewithin 43 xVinherited -15
xVright -22 xVwithin 62 x^2 25 x^3 6 x^4 13 x^5 6 x^6 12 x^according 14 x^alone -24 x^announced -44
x^as -40 x^continued 40 x^far 3 x^fronted -9 x^inherited 59 x^paragraph -28 x^signed 52 x^within -31
xa2 -23 xagainstright 45 xainherited 54 xand3 -90 xandinherited -11 xandright 18 xas2 -5 xas3 4
xasinherited 27 xaswithin -10 xatright 22 xawithin 54 xbutfronted 26 xbyright 55 xfor3 13 xforinherited -76
xforwithin 31 xhadright 43 xhasright -6 xhaveright 19 xheright 7 xherright -25 xhimright -38 xhis2 47
xhiswithin 47 xin2 -68 xinright -40 xinwithin -91 xiright -5 xisright -17 xiswithin 28 xitright -11
xmeright -12 xn2 11 xn3 -40 xninherited -7 xnright -29 xof2 22 xof3 -49 xofinherited -63 xofright 85
xofwithin 9 xon2 -115 xonright 37 xonwithin -94 xoutright 34 xqright 62 xsheright 33 xthatright 22
xthatwithin 46 xthe2 -79 xtheinherited -60 xthemright 27 xthewithin -94 xto2 16 xto3 -30 xto4 -25
xtoinherited -41 xtoright -44 xtowithin 13 xtright -27 xweright 27 xwhenright -86 xwhoright 40 xwith2 -93
xwithright 20 xwithwithin -4 xwouldright 75 xx2 -70 xxwithin -97 y#fronted 54 y$3 -21 y$4 19 y$5 25 y$6 45
y$according 26 y$alone -24 y$announced 41 y$as 70 y$continued 41 y$fronted 47 y$inherited -14
y$paragraph -18 y$resumed 15 y$right 59 y$signed 52 y$within 16 y(3 -75 y(right -17 y(within -111
y)right 88 y,according 19 y,as -34 y,fronted -13 y,resumed -61 y,right -38 y-2 62 y-3 3 y-4 39 y-as -12
y-fronted -52 y-inherited 47 y-resumed -8 y-right -33 y-within 38 y.according 23 y.as 46 y.parted 18
y.resumed 5 y.right 19 y:right -47 y;right 69 yAwithin -7 yE2 6 yEfronted 6 yEwithin -82 yG2 28 yGcue2 10
yGcuefronted 71 yGcueright 17 yGcuewithin 45 yGright 23 yJfronted 66 yN2 -121 yNinherited 31 yNright 12
yNwithin 8 yV3 -64 yVcue2 -20 yVcuewithin 37 yVfronted -35 yVwithin -85 ya2 19 yafronted 27 yafterright -58
yainherited 16 yand2 -9 yand3 67 yandinherited 66 yandright -35 yandwithin -19 yanotherfronted -29
yatright 66 yawithin -18 yby3 -76 yby4 -107 ybywithin -133 ycaccording -9 yduringright -29 yforwithin -74
yhefronted -8 yhisfronted 43 yifronted 5 yin2 7 yin3 -14 yinright -55 yinwithin 14 yiswithin -18
yitfronted 53 yn2 -32 yn3 -53 yn6 -88 ynfronted -27 yninherited -119 ynwithin -32 yon2 -77 yonright -48
yonwithin -17 yorwithin -105 yq3 -74 yqwithin -55 yshefronted 35 ythe3 28 ythefronted 14 ytheright -17
ythewithin 41 ytright -85 ywas2 24 ywhenright 10 ywhich2 -100 ywhichfronted -27 ywhichwithin -96
ywhileright -8 ywhilewithin 21 yx2 -59 yxwithin -59 zFalseFalseFalse2 -69 zFalseFalseFalse3 -43
zFalseFalseFalse5 8 zFalseFalseFalse6 53 zFalseFalseTrue2 9 zFalseFalseTrue3 42 zFalseFalseTrue4 12
zFalseFalseTrue5 -21 zFalseFalseTrue6 54 zFalseTrueFalse2 26 zFalseTrueFalse3 3 zFalseTrueFalse4 -27
zFalseTrueFalse5 80 zTrueFalseFalse2 8 zTrueFalseFalse3 24 zTrueFalseFalse4 24 zTrueFalseFalse5 20
zTrueFalseFalse6 11
"""
