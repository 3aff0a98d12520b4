"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 17 Hannounce 82 Hcall -23 Hclaim 27 Hfronted 27 Hreveal 33 Hright -42 Hsay 8 Htranscript 17 N 3
Oopeninherited -35 Oopeninherited2 16 Oopeninherited4 -49 Oopenparagraph -80 Oopenparagraph3 -58
Oopenparagraph4 -83 Oopenparagraph6 -36 Oopenwithin -85 Oshutalone -21 Oshutannounced 10 Oshutannounced3 35
Oshutannounced4 77 Oshutannounced5 -73 Oshutannounced6 12 Oshutcontinued 44 Oshutcontinued2 16
Oshutcontinued3 70 Oshutcontinued4 11 Oshutcontinued5 38 Oshutcontinued6 56 Oshutfar 6 Oshutfar3 22
Oshutfar4 18 Oshutfar6 5 Oshutinherited2 -11 Oshutinherited3 -92 Oshutinherited4 20 Oshutinherited5 46
Oshutinherited6 47 Oshutparagraph 48 Oshutparagraph5 33 Oshutparagraph6 44 Oshutprecedes 71
Oshutprecedes5 96 Oshutprecedes6 6 Oshutsigned 53 Oshutsigned5 29 Oshuttold -10 Oshutwithin2 -19
Oshutwithin3 -5 Oshutwithin4 9 Oshutwithin5 30 Oshutwithin6 7 a#right -22 a'right 43 a(right 23 a,fronted 5
a,resumed 56 a,right 21 a-fronted -31 a-right 12 a:right 19 a;right -5 aAfronted -39 aAright 12
aEfronted 15 aEright -3 aGright -12 aJright 28 aNright -21 aVcuefronted -6 aVcueparted -21 aVcueresumed 5
aVcueright 16 aVfronted -5 aVright -7 a^answer -6 a^fronted -59 a^resumed -25 a^right 38 a^transcript 21
aafterright -4 aalthoughright 111 aasas -21 aasright -36 aatright 86 abecauseright -22 abeforeright -35
abutright 34 abyas 79 abypassive 30 abyright 35 adidright 75 aforright -42 afromaccording -16 ahowright -65
ainright -4 aisright 7 alikeright 15 anright -48 aofright 17 aonright -46 aorright -60 aoverright 59
aqfronted -6 aqresumed -62 aqright -12 aqtranscript -60 asinceright 6 athanright -18 athatright -42
athoseright -67 athoughright 26 atoaccording 27 atoresumed 4 atoright 18 atright 86 auntilright -97
awasright 30 awhatright -34 awhenright 40 awhereright 15 awhichright -21 awhileright 42 awhomright -43
awhoright 12 awhoseright -42 awhyright 38 awithright 25 axright -22 ayetright 12 b -24 c#N-right -58
c#N-transcript -32 c#Nvaccording -43 c#Nvfronted 42 c#n!-right 81 c#n!vaccording 105 c#n!vright 86
c#n-right 15 c#nvright -29 c'Nvright 31 c-Nvright -21 c-nvright 53 cAN-fronted -23 cAN-right 15
cANvaccording -32 cANvanswer -9 cANvfronted -8 cANvright -29 cANvtranscript 13 cAhevfronted 11
cAn!vaccording 119 cAn!vfronted 58 cAn-right 92 cAnvaccording 82 cAnvfronted -49 cAshe-fronted -8
cGN-right 56 cGNvright 32 cGcueN-right 36 cGcueNvright -17 cGcuehevright 67 cGcuen!vright -11
cGcuen-right 5 cGcuenvright 54 cGcueshevright 33 cGhe-right 9 cGhevright -28 cGn!vright -12 cGnvright 24
cJN-right 53 cJNvfronted 40 cJNvright 24 cJhe-right 69 cJn!vfronted -33 cJn!vright 33 cJn-right 34
cJnvaccording 99 cJnvright 10 cJwhovright -10 cNN-fronted 35 cNN-resumed -46 cNN-right 50
cNN-transcript -13 cNNvaccording 28 cNNvfronted 56 cNNvresumed 35 cNNvright -22 cNNvtranscript 12
cNhe-right 26 cNhevfronted -85 cNhevright 148 cNitvright 13 cNivright 11 cNn!-fronted 71 cNn!-right 44
cNn!vaccording -61 cNn!vfronted 40 cNn!vresumed 66 cNn!vright 33 cNn!vtranscript 27 cNn-right -29
cNnvaccording 12 cNnvfronted -16 cNnvright -34 cNshe-right 25 cNshevfronted 73 cNshevright -24
cNtheyvfronted 37 cNwhichvfronted -65 cNwho-right 8 cNwhovfronted 10 cVNvparted -26 cVNvright -17
cVNvtranscript -66 cVcueDvright 63 cVcueNvfronted -40 cVcueNvresumed -16 cVcueNvright 17 cVcuehevright 24
cVcueitvright -37 cVcuenvright 6 cVcueshevright 28 cVcuethatvright 20 cVcuewevright -10 cVcuewhovright 8
cVhevparted -36 cVhevright 70 cVn!vresumed 34 cVnvright 26 caN-resumed -50 caN-right -33 caNvfronted 50
caNvresumed -49 caNvright 21 cafterNvfronted 33 cafterNvright -50 cahe-right -28 cahevright 121
can!-right 19 can!vright -17 can-right 43 canN-right -28 canNvright 52 candN-fronted -12 candNvresumed 50
candNvright 11 candhevfronted -33 candn!vaccording 9 candnvright -32 canvright -37 canyNvright 33
casNvfronted -29 casNvright -14 cashevfronted -23 cashevright -83 casn!vfronted -6 casnvfronted 33
casnvright -42 catNvfronted 6 catNvright 65 cathat-right -47 catnvaccording -19 cawho-right 40
cbutN-fronted -97 cbutNvfronted 22 cbuthe-fronted 28 cbuthevfronted 5 cbutn!-fronted 75 cbutn!vaccording 82
cbutn!vfronted 34 cbutnvfronted -8 cbyNvright 24 cbyn-right -22 cfornvright -29 cheNvfronted 48
cheNvright 15 chehevfronted 5 chehevright 21 chen!vfronted -30 chen!vright 36 chenvright 28 cherN-right 57
cherNvright -14 cherhe-right 40 cherhevright 28 chernvright 8 chershe-right 7 chershevright -18
cherwho-right -27 cheshevright -7 chewhovright -11 chimN-right -17 chimNvright 40 chimn-right 91
chimselfN-right 15 chisN-right 79 chisNvfronted 51 chisNvright 22 chishe-right 17 chishevright -13
chisn!-right -46 chisn!vright 41 chisn-right -27 chisnvright 21 chisshe-right -20 chowNvright 36
chowhevright 29 chownvright -31 ciNvanswer -22 ciNvtranscript 76 cifNvfronted 59 cifNvright 32
cifhevfronted 55 cinN-fronted -29 cinNvaccording 94 cinNvfronted 35 cinNvright -11 cinn!vaccording 82
cinn!vfronted -15 cinnvaccording 8 cinnvfronted -73 cisNvparted 49 cisNvright -74 cisn!vright 13
cisshevparted 32 citN-right -27 citNvaccording -6 citNvanswer -57 citNvfronted 71 citNvright 11
cithe-right 62 cithevfronted 70 cithevright 10 cititvright 21 citn!-right 66 citn!vfronted 59
citn!vright 27 citn-right 25 citnvright 7 citsN-right 94 citsNvright 3 citshevright 85 cmanyNvright 43
cn#-right -82 cn#vright -11 cnD-right 12 cnN-right 15 cnNvaccording 60 cnNvfronted 77 cnNvresumed 29
cnNvright 35 cnNvtranscript -65 cnhe-right 8 cnhevfronted 85 cnhevright 4 cnit-right 60 cnitvright 18
cnn!-right 23 cnn!vaccording 51 cnn!vright 24 cnn-right 12 cnnvaccording 65 cnnvright 3 cnshe-right -36
cnshevfronted 55 cnshevright -73 cnthey-right -55 cntheyvright 69 cnwho-right 17 cnwhovright 36
conNvfronted -47 conNvright 21 connvaccording 60 cq#vfronted 68 cqDvright -29 cqJvfronted 27
cqN-fronted -37 cqN-resumed -25 cqN-right 3 cqNvaccording 33 cqNvas -9 cqNvfronted 33 cqNvresumed 30
cqNvright 49 cqhe-fronted 41 cqhe-right 59 cqhevresumed 52 cqhevright 24 cqitvfronted 43 cqitvright 60
cqn!-fronted -38 cqn!-right 5 cqn!vfronted 70 cqn!vresumed 88 cqn!vright 22 cqn-fronted 22 cqn-right -48
cqnvaccording -6 cqnvfronted 65 cqnvresumed -26 cqnvright 28 cqshe-right -27 cqshevfronted 57
cqshevresumed 128 cqshevright -12 cqthat-right -21 cqthatvright -5 cqwhovfronted 68 cseveralNvright 8
csheNvfronted -31 csheNvright -17 cshehevright 75 cshen!vright 139 cshenvright 53 csheshevright 7
csomen!-right -65 cthat#vright 27 cthatDvright 24 cthatN-right -95 cthatNvfronted -29 cthatNvresumed 65
cthatNvright 50 cthathevright -22 cthatitvright 21 cthativright 97 cthatn!vright 59 cthatnvright 14
cthatshevright 59 cthattherevright -8 cthattheyvright 17 cthatwhovright -50 cthe#vright -14 ctheDvright -37
ctheEvright 27 ctheN-fronted 47 ctheN-resumed -81 ctheN-right -4 ctheNvaccording -4 ctheNvas 4
ctheNvfronted 13 ctheNvresumed 8 ctheNvright 66 cthehe-fronted 89 cthehe-right -13 cthehevright -3
ctheirN-right 13 ctheirNvright -28 ctheirn!vright 80 ctheirn-right 24 ctheirwho-right 60
cthemselvesn-right 17 cthen!-fronted -19 cthen!-right -84 cthen!vaccording 59 cthen!vfronted -17
cthen!vresumed 61 cthen!vright 57 cthen-right 62 cthenvaccording -6 cthenvfronted -42 cthenvright 34
cthereNvaccording -21 cthereNvright 19 ctherehevright 83 ctheren!vright -6 ctherenvright 77
ctheshe-fronted 73 ctheshe-right -11 ctheshevfronted 86 ctheshevright 115 cthetheyvright -12
cthewhichvfronted -79 cthewho-right 52 cthewhovright -5 cthey#vright 20 ctheyDvright 93 ctheyNvright -16
ctheyhevfronted -16 ctheyn!vright -5 ctheynvright 26 ctheywhovright 39 cthisNvfronted 64 cthisNvright -10
cthoseN-right -25 cthoseNvright -25 cthosehevfronted 51 ctoNvright -4 ctohevresumed 21 cwasn!vright 17
cwhatNvright -17 cwhenNvfronted 35 cwhenNvright -31 cwhenhevfronted -31 cwhetherNvright 4 cwhileNvfronted 3
cwhilehevfronted 34 cwhoNvright -40 cwhonvright 73 cwhyNvright 11 cwhyn!vright 66 cwithNvright 46
cwithn-right -46 cwithnvright -23 cwouldhevright -10 cxN-transcript -20 cxNvfronted 62 cxNvtranscript 38
d0left 22 d0noun 25 d0relative 23 d1infinitive 24 d1left 10 d1main -34 d1noun -31 d1relative -19
d1shared -15 d2infinitive -22 d2main 8 d2noun -14 d2relative -81 d2right -4 d2shared -17 d3according 10
d3agent 46 d3aside -19 d3infinitive 38 d3left -39 d3main 27 d3noun -18 d3right -10 d3shared -18
d4according -14 d4agent 15 d4aside -28 d4infinitive -38 d4left -47 d4main -21 d4right 42 d4shared 32
d5agent 45 d5aside 14 d5infinitive 13 d5left 13 d5main 47 d5right 64 d5shared 67 d6according 34 d6agent 18
d6aside 131 d6infinitive -23 d6left -21 d6main -31 d6right 63 d6shared -12 d7according 3 d7ahead 25
d7aside 26 d7infinitive 4 d7left -14 d7main -42 d7shared 10 d8according 118 d8ahead -16 d8aside 22
d8infinitive -15 d8interview -6 d8left -7 d8main -15 d8right 19 d8shared -38 e: -3 e:# -79 e:- -18 e:A 9
e:N 7 e:V -29 e:a -13 e:i 23 e:it -63 e:n -18 e:no 11 e:q# -79 e:q: -6 e:qA 18 e:qN 13 e:qV -66 e:qa -13
e:qi 76 e:qn -18 e:qx 21 e:transcriptdirect -49 e:transcriptindirect 16 e:transcriptmixed -9 e:uN -8
e:un! -30 e:v 18 e:x 21 eaccording# 10 eaccordingA 19 eaccordingG 22 eaccordingJ 19 eaccordingN -5
eaccordingV 6 eaccordinga -26 eaccordingaccordingdirect 24 eaccordingaccordingindirect 5
eaccordingafter -10 eaccordingan 11 eaccordingas -13 eaccordingat 23 eaccordingbut -14 eaccordingfor -34
eaccordinghe -17 eaccordinghis -15 eaccordingin 14 eaccordingit 16 eaccordingn 84 eaccordingon 79
eaccordingq 12 eaccordingqto 6 eaccordingresumedindirect -13 eaccordingresumedmixed 71 eaccordingthat 34
eaccordingthe 19 eaccordingthere -12 eaccordingun 17 eaccordingun! 8 eaccordingv 6 eaccordingwhile -8
eaccuse 22 eaccuseN 34 eaccusehim 61 eaccuseing 64 eaccusepast 21 eaccuseqN 49 eaccuseqhim 61
eaccuseqthat -35 eaccuseqthe 5 eaccuserightindirect 45 eaccuserightmixed 6 eaccusethat -35 eaccusethe 25
eaccusethird 98 eaccuseuN 68 eaccuseuhe 92 eaccuseun -35 eaccuseun! 121 eaccuseuwho -40 eaccusev 6
eacknowledge 4 eacknowledge- 33 eacknowledgeN -25 eacknowledgebase 3 eacknowledgefrontedindirect -28
eacknowledgeing -18 eacknowledgen -19 eacknowledgepast 20 eacknowledgeq, -29 eacknowledgeqN -25
eacknowledgeqthe -20 eacknowledgerightindirect 26 eacknowledgerightmixed -28 eacknowledgethat 15
eacknowledgethe 6 eacknowledgethird -8 eacknowledgeuN 37 eacknowledgeuhe -15 eacknowledgeun -20
eacknowledgeun! 4 eacknowledgev -10 eadd -13 eadd# 30 eadd- -66 eaddGcue -52 eaddN 14 eadda -8
eaddanother 12 eaddbase -10 eaddbut 20 eaddfrontedindirect 53 eaddfrontedmixed 61 eaddhe 83 eadding 11
eaddn -23 eaddpast 30 eaddq 11 eaddq, 46 eaddq. 60 eaddq: 77 eaddqA 60 eaddqN -37 eaddqa -6 eaddqn -44
eaddqthat 11 eaddqto -79 eaddresumeddirect 6 eaddresumedmixed 48 eaddrightdirect -12 eaddrightindirect -50
eaddrightmixed 39 eaddthat 13 eaddthe 93 eaddthird -29 eadduN 13 eadduhe 6 eadduit 60 eaddun -39 eaddun! 51
eaddushe 56 eadduwho -32 eaddv 24 eadmitbase 16 eadmiting 18 eadmitpast -9 eadmitq 47 eadmitqthat 41
eadmitqto -58 eadmitrightindirect -21 eadmitrightmixed 101 eadmitthat 68 eadmitthird -13 eadmituN -16
eadmituhe 77 eadmitun -16 eadmitun! 5 eadmitv -4 eadvise -25 eadvise- -69 eadvisebase -28
eadvisefrontedindirect -63 eadviseing -20 eadviseon 5 eadvisepast -31 eadviseq 10 eadviseq, -56
eadviseqN 20 eadviserightindirect -14 eadvisethird 27 eadviseuN -41 eadviseuhe -41 eadviseuwho 39
eadvisev -12 eadvocate -10 eadvocate- -54 eadvocatebase -56 eadvocateing 17 eadvocaterightindirect -20
eadvocateuN -22 eadvocatev 30 eagree 4 eagreeN -12 eagreeVcue 6 eagreebase -6 eagreefrontedindirect -7
eagreepast -8 eagreeq 54 eagreeqN 71 eagreeqon 34 eagreeqthat 51 eagreeqto -12 eagreeqwith 25
eagreerightindirect 30 eagreerightmixed -17 eagreethat -8 eagreethe 9 eagreethird 64 eagreeuN 22
eagreeun 36 eagreeun! -19 eagreev 10 eallege -11 eallege- -58 eallegen -65 eallegepast -14 eallegeqn -65
eallegeqthat 56 eallegerightindirect 6 eallegethat 78 eallegethird 85 eallegeuN -51 eallegeun -8
eallegeun! 108 eallegev 19 eannounce 17 eannounce# 23 eannounce- 30 eannounceN 17 eannouncea 24
eannouncebase -56 eannouncefrontedindirect 22 eannouncehe 75 eannouncehis 3 eannounceing 37 eannounceit 63
eannouncen 29 eannouncepast 44 eannounceq# 23 eannounceqJ 85 eannounceqa 24 eannounceqhis 3 eannounceqit 63
eannounceqn 29 eannounceqon -22 eannounceqt -17 eannounceqthat -41 eannounceqthe 29 eannounceqthey 60
eannouncerightmixed 12 eannouncethat -11 eannouncethe -12 eannouncethey 60 eannouncethird 96 eannounceuN 8
eannounceuhe -25 eannounceun 19 eannounceun! -13 eannounceuwho 69 eannouncev 8 eanswer -22
eanswerfronteddirect 36 eanswerpast 63 eanswerq 65 eansweruN -37 eanswerv -21 eapplaudpast 9 eargue 21
eargue- 18 eargueN 72 earguebase 69 earguefrontedindirect -29 earguehe 54 eargueing -26 earguepast 28
eargueq, 13 eargueq. -40 eargueqfor 15 eargueqhe 54 eargueqthe 96 eargueresumedindirect 18
earguerightindirect 59 earguerightmixed -5 earguethat -5 earguethe -19 earguethird 5 eargueuD -11
eargueuN 56 eargueuhe -47 eargueun 128 eargueun! -17 eargueushe 64 eargueuthey 81 earguev 16 eask 9
eask- 39 easkGcue 22 easkVcue 7 easkbase -13 easkfronteddirect 98 easkfrontedindirect -111 easking 35
easkpast 16 easkq 24 easkq, 26 easkq. 47 easkqA -58 easkqa 25 easkqby 60 easkqfor 4 easkqher 36 easkqhim 6
easkqif 74 easkqn 15 easkqthe -11 easkqwhether -4 easkrightdirect 22 easkrightindirect 19 easkrightmixed 36
easkthird -29 easkuN -13 easkuhe -36 easkui 4 easkun 45 easkun! 13 easkushe 7 easkuwe -10 easkv 5
easkwhether 48 eassert 20 eassertpast 35 eassertqthat 90 eassertrightindirect 9 eassertrightmixed 48
eassertthat 92 eassertuN 87 eassertuhe 51 eassertv 31 eassure -17 eassurepast 46 eassureuN -58 eassurev -15
ebegin -12 ebeginN -70 ebeginpart 7 ebeginpast -44 ebeginqG -75 ebeginqto -44 ebeginuN -91 ebeginuwhich 25
ebeginv 7 eblame- 13 eblameN 16 eblamebase 32 eblamen 73 eblamepast -38 eblameqN 16 eblameqn 73
eblamerightindirect 42 eblamerightmixed -48 eblamethird 63 eblamev -7 eblast- 63 eblastN 3 eblastpast 28
eblastqN 4 eblastqthe -6 eblastrightindirect 23 eblastrightmixed -30 eblastthe -6 eblastthird -23
eblastuN 16 eblastuhe -5 eblastun! -19 eblastv -51 eboast -11 eboast- 38 eboastqA 27 eboastqof 58
eboastqthat 77 eboastrightindirect -13 eboastrightmixed 19 eboastthat 83 eboastthird -21 eboastuN 58
eboastuhe 27 eboastun! -31 eboastv -36 ebrief -4 ebriefrightindirect -4 ebriefv -4 ecall -6 ecall- 22
ecallA -56 ecallGcue 4 ecallVcue 18 ecalla 16 ecallbase 34 ecallfrontedindirect -48 ecallher 37 ecallhim 46
ecallhimself 23 ecallhis 10 ecallin -34 ecalling 12 ecallit 11 ecalln -18 ecallpast -31 ecallq 6 ecallqN -4
ecallqa -31 ecallqfor 13 ecallqher 13 ecallqhim 46 ecallqhimself 23 ecallqhis 5 ecallqit 11 ecallqn -50
ecallqon 31 ecallqout 27 ecallqq -5 ecallqthe 13 ecallqthem 81 ecallqto -4 ecallrightdirect -11
ecallrightindirect 24 ecallrightmixed 6 ecallthe 16 ecallthird 41 ecallto 14 ecalluD -20 ecalluN 50
ecalluhe -23 ecalluit 41 ecallun -57 ecallun! -28 ecallushe -10 ecalluthat 41 ecalluwho 56 ecallv -30
ecaution 22 ecautionVcue 16 ecautionpast 14 ecautionqagainst -9 ecautionqthat 67 ecautionrightindirect 7
ecautionuN -6 ecautionv 22 echallenge -4 echallenge- -62 echallengeand -20 echallengebase 14
echallengefrontedindirect 34 echallengepast -20 echallengeqN 32 echallengerightindirect -58
echallengethird -24 echallengeuN -14 echallengeun -9 echallengeuwho 15 echallengev 31 echant -13 echant- 96
echantpast -16 echantq 30 echantq, -48 echantqq 84 echantrightdirect 7 echantun -20 echantun! -10
echantv -55 ecite 34 ecite- 11 eciteN 20 ecitehis 77 eciteing 107 eciten 78 ecitepast -6 eciteq -23
eciteqN 72 eciteqhis 26 eciteqn 78 eciteqq 47 eciteqthe 30 eciterightindirect 108 eciterightmixed 95
ecitethe -12 ecitethird 26 eciteuN 35 eciteuhe 82 eciteun -5 eciteun! -17 eciteushe 51 ecitev 49 eclaim 13
eclaim- -6 eclaimN 25 eclaimVcue 70 eclaima 24 eclaimbase 14 eclaimhe 37 eclaiming -58 eclaimn 26
eclaimpast 35 eclaimqA -66 eclaimqN 59 eclaimqa 24 eclaimqhe 37 eclaimqn 35 eclaimqthat 21 eclaimqthe -60
eclaimqto 35 eclaimrightmixed 38 eclaimthat 14 eclaimthe -37 eclaimthird 62 eclaimuD -20 eclaimuN -19
eclaimuhe -10 eclaimun 5 eclaimun! 26 eclaimushe 63 eclaimuwho 85 eclaimv 17 ecomment 18 ecomment- -36
ecommentA 15 ecommentbase -7 ecommentfrontedmixed -14 ecommentn -9 ecommentpast 70 ecommentqA 15
ecommentqon 18 ecommentqthat -10 ecommentqto 42 ecommentrightmixed 47 ecommentthat 7 ecommentthird -3
ecommentuD 49 ecommentun -23 ecommentv 64 ecompare 10 ecompare- -42 ecompareN -41 ecompareVcue -20
ecomparefrontedindirect 50 ecompareing -9 ecomparen -71 ecomparepast 27 ecompareqto -18 ecompareqwith 30
ecomparerightindirect -21 ecomparerightmixed -6 ecomparethe 73 ecompareuN 69 ecompareuhe 5 ecompareun -48
ecompareun! -28 ecomparev 32 ecomparewho 34 ecomparewith -98 ecomplain 16 ecomplain- -34 ecomplainbase -3
ecomplainpast 80 ecomplainqA 31 ecomplainqthat 16 ecomplainrightindirect 4 ecomplainrightmixed 61
ecomplainthat 21 ecomplainthe 84 ecomplainuN 32 ecomplainun -19 econcede -9 econcedeing -54 econcedepast 25
econcedeqthat 95 econcederightindirect 12 econcedethat 21 econcedeuN -44 econcedeuhe 71 econcedev 19
econclude 28 econcludefronteddirect -16 econcludepast 60 econcludeq -5 econcludeq, 36 econcludeq. 63
econcludeqby 57 econcludeqthat -43 econcluderightindirect 34 econcluderightmixed -10 econcludethat -39
econcludethird -30 econcludeuN 119 econcludeuhe -13 econcludeun 37 econcludeun! 10 econcludev 45
econdemn- -23 econdemnrightindirect -13 econdemnuN -7 econfirm -7 econfirma 26 econfirmbase -36
econfirmpast 9 econfirmqa 26 econfirmqthat 92 econfirmqthe -46 econfirmrightindirect -14 econfirmthat 92
econfirmthe -46 econfirmuN 64 econfirmun -9 econfirmun! -13 econfirmv -6 econtend -20 econtendqthat 78
econtendrightindirect 29 econtendthat 78 econtendthird 79 econtenduN -9 econtendv -20 econtinue -8
econtinue- 41 econtinueA 26 econtinuebase 32 econtinuefrontedindirect -40 econtinuefrontedmixed 26
econtinuepast -24 econtinueq 26 econtinueq, 24 econtinueq. -24 econtinueq: 5 econtinueqto 14
econtinueresumeddirect 97 econtinuerightdirect 4 econtinuethird 23 econtinueuN -66 econtinueuhe 86
econtinueun 32 econtinueushe -18 econtinuev -19 econvince -39 econvinceing -19 econvincerightindirect -39
econvincethat -16 econvinceuN -80 econvincev -29 ecounter- -7 ecounterbase -7 ecounterrightindirect 24
ecounteruN -78 ecounterun 48 ecounterv 22 ecreditbase -55 ecreditqn -38 ecreditun -31 ecreditv 4
ecriticize -26 ecriticize- -17 ecriticizeN -43 ecriticizebase 10 ecriticizeing -46 ecriticizepast -18
ecriticizeqN -43 ecriticizeqthe 6 ecriticizerightindirect -28 ecriticizethe 6 ecriticizeuN -77
ecriticizeuhe 70 ecriticizeun! -72 ecriticizev -32 edeclare 25 edeclare- 55 edeclareN 26 edeclarea -32
edeclarebase 38 edeclareing 22 edeclaren 27 edeclarepast -26 edeclareq 17 edeclareq. 51 edeclareqN -24
edeclareqa -20 edeclareqin 38 edeclareqn 18 edeclareqthat 96 edeclarerightdirect 49
edeclarerightindirect 13 edeclarerightmixed 25 edeclarethat 112 edeclarethird 57 edeclareuN 42
edeclareuhe -27 edeclareun -28 edeclareun! 38 edeclarev -14 edecline 12 edeclineVcue 8
edeclinefrontedindirect 56 edeclinefrontedmixed -4 edeclinepast 39 edeclineq, 11 edeclinerightindirect -4
edeclineuN 44 edeclineuhe 65 edeclineun -85 edeclineun! 45 edeclineuwho -46 edeclinev 12 edecry 40
edecry- 70 edecrypast 93 edecryqthe 61 edecryrightindirect 25 edecrythe 61 edecryuN 7 edecryv -14
edefend -28 edefend- -14 edefendbase 26 edefendhis -82 edefending -29 edefendqhis -82 edefendqthe 29
edefendrightindirect -28 edefendthe 29 edefenduN -16 edefendun 41 edefendv -15 edemand 5 edemand- 20
edemandJ -13 edemandbase -4 edemanding -27 edemandn -9 edemandpast 25 edemandqJ -13 edemandrightindirect 14
edemandthat -45 edemandthird 35 edemanduN -12 edemandun 43 edemandun! -36 edemandv -6 edenounce -7
edenounce- -38 edenounceing -13 edenouncerightindirect -78 edenounceuN -38 edeny -5 edenyN -18 edenyany 76
edenybase 8 edenying -42 edenyn -14 edenypast 36 edenyqN -18 edenyqany 76 edenyqn -14 edenyqthat 92
edenyqthe 32 edenyrightindirect -9 edenythat 92 edenythe 13 edenythird -35 edenyuN 12 edenyuhe -26
edenyun! 14 edenyv -28 edescribe 16 edescribe- 55 edescribeJ -23 edescribeN 29 edescribea 48
edescribebase -9 edescribeher 25 edescribehimself 66 edescribehis 15 edescribeing 114 edescribeit -36
edescriben 70 edescribeq 50 edescribeqJ -23 edescribeqN 29 edescribeqa 80 edescribeqas 21 edescribeqher 25
edescribeqhimself 66 edescribeqhis 15 edescribeqit -36 edescribeqn 70 edescribeqthe 5
edescribeqthemselves -4 edescriberightdirect 50 edescriberightindirect 13 edescriberightmixed 15
edescribethe 5 edescribethemselves -4 edescribethird -28 edescribeuN -15 edescribeuhe -5 edescribeun 37
edescribeun! 75 edescribeushe 74 edescribeuwho -20 edescribev -36 edetail -21 edetail- 15 edetailn 15
edetailq, -66 edetailrightindirect -32 edetailthird -60 edetailuN -68 edetailun 3 edetailv -78 edisclose -6
edisclose- -28 edisclosebase -68 edisclosepast 75 ediscloserightindirect -11 edisclosev 23 edismiss -16
edismisspast 5 edismissuN -11 edismissv 5 eemphasize 28 eemphasize- -8 eemphasizebase 25 eemphasizen 10
eemphasizepast 78 eemphasizeqn 10 eemphasizeqthat 41 eemphasizeqthe 63 eemphasizerightindirect 22
eemphasizethat 72 eemphasizethe 63 eemphasizeuN 13 eemphasizeun! -21 eemphasizev 56 eencourage -35
eencourageVcue 33 eencouragebase 37 eencourageing -61 eencouragerightindirect -29 eencourageuN 10
eencourageun 43 eencouragev -25 eestimate 18 eestimate- 47 eestimatepast 37 eestimateqthat -13
eestimaterightindirect 25 eestimatethat -11 eestimatethird -9 eestimateuN -15 eestimatev 9 eexplain 18
eexplain- -48 eexplainbase 9 eexplainfronteddirect -4 eexplainfrontedindirect 9 eexplainhis -41
eexplainhow 72 eexplaining 16 eexplainpartedindirect -35 eexplainpast 18 eexplainq 25 eexplainq, -27
eexplainq. 40 eexplainqN 47 eexplainqhis -41 eexplainqhow 72 eexplainqthat 89 eexplainqthe 9
eexplainrightindirect 34 eexplainrightmixed 3 eexplainthat -6 eexplainthe 30 eexplainthird -22
eexplainuN 15 eexplainuhe -22 eexplainun! 79 eexplainushe 63 eexplainv 72 eexplainwhy 4 eexpress -42
eexpress- -54 eexpressrightindirect -42 efind 23 efindN 72 efindfrontedindirect 53 efindpast 21 efindq. 45
efindqN 65 efindqthat -26 efindrightindirect 57 efindthat -24 efindthird 5 efindun 67 efindun! 24 efindv 36
ego -27 ego- -40 egoA -37 egobase 59 egofronteddirect 20 egofrontedindirect -18 egoing -73 egopast -37
egoq -21 egoqon -16 egoqq -13 egoqto -7 egorightdirect 13 egothird -8 egouN 21 egouhe 17 egoun -6
egoun! -38 egoushe -56 egov -7 ehighlight -26 ehighlightv -26 ehint 19 ehint- -4 ehintpast 18 ehintqat 25
ehintrightindirect 22 ehintthird 9 ehintuN 21 ehintun -16 ehintv 28 eimply 12 eimplypast -4 eimplyqthat -23
eimplyrightindirect -5 eimplythat -23 eimplyv 12 eindicate 27 eindicate- 45 eindicatebase 19
eindicatefrontedindirect 69 eindicatehe 26 eindicatepast 24 eindicateq, 75 eindicateqhe 26
eindicaterightindirect -11 eindicatethe 67 eindicatethird 17 eindicateuN -5 eindicateun -5 eindicateun! 97
eindicatev 9 einform 30 einformv 30 einsist 39 einsist- -37 einsistbase 29 einsistfrontedindirect -38
einsisting 90 einsistpast 25 einsistq, 5 einsistqon -6 einsistqthat -27 einsistqthey 85
einsistrightindirect 26 einsistrightmixed 106 einsistthat -22 einsistthe 73 einsistthey 30 einsistthird 96
einsistuN 39 einsistuhe 9 einsistun 12 einsistv 45 einterject 5 einterjectq 5 einterjectuN 5 einvite -63
einviteVcue -70 einviteing 16 einvitepast -86 einviteqN -58 einviterightindirect -90 einviteuN -57
einvitev -57 ejoke 14 ejokeq 79 ejokeq, -25 ejokeqA 77 ejokeqthat 72 ejokerightindirect 56 ejokethat 74
ejokeuN -21 ejokeuhe 73 ejokev -19 elabel -74 elament -7 elamentpast -9 elamentrightmixed 11 elamentuN 11
elamentv 14 emaintain -65 emaintain- -43 emaintaina -67 emaintainbase -37 emaintainpast -20 emaintainqa -77
emaintainqthat 73 emaintainrightindirect -56 emaintainthat 73 emaintainthird -103 emaintainuN -25
emaintainv -49 emention 34 emention- 19 ementionN 7 ementionbase -21 ementioning 23 ementionpast 48
ementionqN -6 ementionqthe 61 ementionrightindirect 34 ementionthe 61 ementionthird 12 ementionuN 14
ementionuhe 107 ementionun -10 ementionv 44 emock -29 emockpast -76 emockrightindirect -39 enote 20
enote- 55 enoteJ 41 enoteN 45 enoteasindirect 6 enotebase -51 enotefronteddirect 35 enotefrontedindirect 3
enotehe 68 enoteing -8 enotepast 73 enoteq 68 enoteq, 35 enoteq. 70 enoteqhe 65 enoteqin 57 enoteqthat 30
enoteqthe 18 enoteresumedindirect 68 enoterightindirect 67 enoterightmixed -42 enotethat 36 enotethe 10
enotethird 48 enoteuN 28 enoteuhe 50 enoteun 19 enoteun! 16 enoteuthey 62 enotev 6 eobserve 8
eobservepast 16 eobserveuhe 29 eobservev 29 eoffer- 22 eofferbase 32 eofferfrontedindirect -14 eoffering 48
eofferpast -65 eofferq -5 eofferqa -101 eofferqq 51 eofferrightindirect 16 eofferthird -16 eofferuN -80
eofferuhe 8 eofferun 42 eofferun! 57 eofferv -16 eorder -12 eorderpast -8 eorderrightindirect 34
eorderun -66 eorderv 11 eother -9 eother- -8 eotherfronteddirect 12 eotherfrontedmixed -19 eotherq 12
eotherq. 12 eotherqa -76 eotherqhis -6 eotherqto -82 eotheruN -18 eotheruhe -54 eotherun 49 eotherv -12
eplead -58 epleadfrontedindirect -58 epleadpast -58 epleadv -58 epledgeGcue 38 epledgeVcue 4 epledgebase 18
epledgeing 69 epledgen -12 epledgepast -21 epledgeqn -70 epledgeqthat 59 epledgeqtheir -17 epledgeqto 39
epledgerightindirect -11 epledgerightmixed 128 epledgethat 59 epledgetheir -17 epledgethird -11
epledgeu# -59 epledgeuN 39 epledgeuhe 103 epledgeun 49 epledgeun! -26 epledgeuwho -82 epledgev 6 epoint 3
epoint- 8 epointN -4 epointa 14 epointasindirect 63 epointbase 28 epointfrontedindirect -108 epointhis -17
epointing 3 epointn 40 epointpast 7 epointq -26 epointqout 42 epointrightindirect 25 epointrightmixed 98
epointthat 143 epointthe 52 epointthird 7 epointuN 20 epointuhe 46 epointun -14 epointun! 40 epointv 11
eportray -15 eportray- -20 eportraypast -64 eportrayrightindirect -33 epost 5 epostfronteddirect -34
epostpast 9 epostq -31 epostqon 71 epostthat 71 epostuN 57 epostun -24 epostv 49 epraise -7 epraise- -36
epraiseN -25 epraisepast -22 epraiseqN -17 epraiserightindirect 10 epraiseuN -20 epraisev 33 epredict 24
epredict- 36 epredictbase 39 epredictfrontedindirect 73 epredicting -53 epredictn 31 epredictpast 53
epredictq, 69 epredictqn 16 epredictqthat 7 epredictqthe -27 epredictrightmixed 10 epredictthat 20
epredictthe -32 epredictuN -41 epredictuhe 89 epredictun 107 epredictun! 22 epredictushe -10 epress -62
epresspast -38 epressrightindirect -81 epressuN -36 epressv -54 eproclaim 16 eproclaimv 23 epromise 27
epromise- 22 epromiseGcue 25 epromiseN 14 epromiseVcue -14 epromisea 30 epromisebase 18 epromiseing 10
epromisen -37 epromisepast 61 epromiseq, 72 epromiseqn -6 epromiseqthat -9 epromiseqto -25
epromiserightindirect 19 epromiserightmixed 18 epromisethat -9 epromisethird -28 epromiseuD -15
epromiseuN 17 epromiseun 8 epromiseushe -12 epromisev 14 epropose 16 epropose- 7 eproposeG 28 eproposeJ -36
eproposeing 22 eproposen 20 eproposepast 9 eproposeqG 22 eproposeqJ -36 eproposeqn 30
eproposerightindirect 14 eproposerightmixed 89 eproposethird 4 eproposeuN 10 eproposeuhe 72 eproposeun -59
eproposeun! 65 eproposeushe 17 eproposev 20 eprotest -73 eprotest- -60 eprotestbase -59
eprotestrightindirect -81 eprotestv -35 eput -27 eputfrontedindirect -37 eputpast -40 eputq 13 eputqit 30
eputrightdirect -23 eputuN 72 eputv -8 equestion -31 equestion- -50 equestionN -60 equestioning -79
equestionpast 41 equestionqA 24 equestionrightindirect 22 equestionthird -10 equestionuN 20
equestionuhe -11 equestionun -94 equestionv -7 erail -19 erailqagainst -7 erailuN -24 eread- -40
ereadfronteddirect 78 ereadpast -37 ereadq -17 ereadq, -34 ereadq. 46 ereadqq 11 ereadthird 71 ereaduN -29
ereaduit 31 ereadun 71 ereadun! -14 ereaduthat -59 ereaduwhich 31 ereadv 42 erecall 15 erecall- -4
erecallN -27 erecallbase -22 erecallfronteddirect 62 erecalling 30 erecallpast 33 erecallq 92 erecallq, -59
erecallqN -26 erecallqthat -16 erecallqthe -19 erecallrightindirect 40 erecallrightmixed 95 erecallthat -14
erecallthe -44 erecalluN 20 erecalluhe 82 erecallushe 71 erecallv 38 erecommend- -3 erecommendn -35
erecommendpast 12 erecommendqn -35 erecommendrightindirect 16 erecommenduN 7 erecommendv 19 erefer -32
erefer- -38 ereferN 50 erefering -35 ereferpast 29 ereferqto -20 ereferrightindirect -61
ereferrightmixed 20 ereferthe 8 ereferuN -78 ereferuhe -67 ereferun 49 erefuse -14 erefuseGcue 42
erefuseVcue -23 erefusebase 4 erefusefrontedindirect -82 erefuseing 42 erefusepast -46 erefuseqto -6
erefuserightindirect 9 erefuseuN -24 erefuseuhe 15 erefuseun! -21 erefusev -14 ereiterate 34
ereiteratepast 3 ereiterateqthat 50 ereiteraterightindirect 12 ereiteratethat 60 ereiterateuN 36
ereiterateuhe -24 ereiteratev 49 ereject -21 ereject- -39 erejectbase 14 erejectpast -17 erejectqthe -58
erejectrightindirect -29 erejectthe -58 erejectuN 28 erejectuhe -57 eremark 12 eremark- 25 eremarkA -11
eremarking 90 eremarkpast 58 eremarkq 62 eremarkq, -21 eremarkq. 17 eremarkqA -10 eremarkqthat -6
eremarkrightindirect -37 eremarkrightmixed 62 eremarkthat 33 eremarkthird -33 eremarkuN -15 eremarkun 19
eremarkv -11 eremind -32 eremindpast -44 ereminduN -34 eremindv 5 erepeat 4 erepeat- -32 erepeata -15
erepeatbase 35 erepeathis -21 erepeating 17 erepeatpast -34 erepeatqa -15 erepeatqhis -21 erepeatqthe 45
erepeatrightmixed 76 erepeatthe -17 erepeatuN 35 erepeatuhe -32 erepeatun! -32 erepeatv 45 ereply -19
ereply- 62 ereplyfronteddirect 101 ereplypast -19 ereplyq 13 ereplyq, -8 ereplyq. 68 ereplyq: 6
ereplyresumeddirect -32 ereplyrightdirect 69 ereplyuN 81 ereplyushe -44 ereplyv -27 ereport- 17 ereportA 34
ereportJ 92 ereportN 49 ereportVcue -20 ereporta 45 ereportand -14 ereportasindirect 62 ereportbase -15
ereportfronteddirect -99 ereportfrontedindirect 56 ereportfrontedmixed 43 ereportin 37 ereportn 23
ereportq -64 ereportq. 72 ereportqA 58 ereportqJ 82 ereportqN 48 ereportqby 69 ereportqin -25
ereportqit -37 ereportqn 18 ereportqon -45 ereportqt 81 ereportqto -58 ereportrightindirect 11
ereportrightmixed -20 ereportthat 18 ereportthe -14 ereportthird 25 ereportun 15 ereportun! 30 erequest -32
erequest- -3 erequestn -60 erequestpast -84 erequestqn -56 erequestrightindirect -26 erequestuwho -44
erequestv -61 erespond -5 erespondJ 56 erespondN 44 eresponda -39 erespondbase 12 erespondby 12
erespondfronteddirect 69 eresponding -34 erespondn -70 erespondpast -7 erespondq 116 erespondq, 4
erespondq. 61 erespondqJ 41 erespondqby -4 erespondqthat 99 erespondqto -16 erespondqwith 23
erespondrightdirect 65 erespondrightindirect -13 erespondrightmixed -4 erespondthat -12 erespondthe 16
erespondthird 70 eresponduN 10 eresponduhe -24 erespondun -5 erespondun! 33 erespondv 6 ereveal 14
ereveal- 15 erevealN 37 ereveala 6 erevealbase -6 erevealn -9 erevealpast 25 erevealq, 92 erevealqN 33
erevealqa 6 erevealqn 14 erevealqthe -28 erevealrightindirect -9 erevealthat -30 erevealthe 4
erevealthird 29 erevealuN 10 erevealun 39 erevealun! 114 erule -33 erulefrontedindirect -44 eruleqthat 10
erulerightindirect 10 erulethat 10 erulethird -73 eruleun -45 erulev -33 esay 20 esay- -3 esayA 88 esayE 45
esayG 43 esayGcue 20 esayJ -45 esayN 9 esayV -4 esayVcue -27 esaya 39 esayafter 98 esayand -34 esayany 7
esayas -22 esayat 30 esaybase 16 esaybecause 14 esaybut 48 esayby -7 esaycould 65 esayfor 95
esayfronteddirect 11 esayfrontedindirect 43 esayfrontedmixed -9 esayhad 65 esayhe 17 esayher 40 esayhis 61
esayif 21 esayin -11 esaying -21 esayis 4 esayit 8 esaymany 84 esayn 45 esayno -7 esayon -51
esaypartedindirect 179 esaypartedmixed 23 esaypast 18 esayq 17 esayq# 31 esayq$ 38 esayq- -9 esayq. 42
esayq: -84 esayqA -29 esayqG 53 esayqJ -21 esayqN 95 esayqV 87 esayqa -9 esayqafter 71 esayqany -18
esayqas -20 esayqat 6 esayqbefore 44 esayqby -19 esayqduring 6 esayqfor 84 esayqhe 25 esayqher 20
esayqhis 19 esayqif 80 esayqin 47 esayqis -18 esayqit 8 esayqits 75 esayqn 16 esayqno -17 esayqof -5
esayqon 7 esayqq -48 esayqshe 27 esayqsome 85 esayqt 40 esayqthat 24 esayqthe 46 esayqtheir -31
esayqthere 65 esayqthey 13 esayqthis 10 esayqthose 65 esayqto 114 esayqwas 31 esayqwere 55 esayqwhen 6
esayqwhether -12 esayqwith 56 esayqwould -21 esayresumeddirect 30 esayresumedindirect 14
esayresumedmixed 28 esayrightdirect 52 esayrightindirect 6 esayrightmixed 15 esayshe 10 esayso -24
esaysome 97 esaythat 29 esaythe 47 esaytheir -39 esaythere -11 esaythey 10 esaythird 57 esaythis 31
esaythose 93 esayto 76 esayu# 28 esayuD 137 esayuE -9 esayuJ 99 esayuN 30 esayuhe 33 esayui -53 esayuit 24
esayun 21 esayun! 42 esayushe 15 esayuthat -17 esayuthey -13 esayuwho -7 esayuyou -45 esayv 24 esaywas 46
esaywere 55 esaywhat 5 esaywhatever -4 esaywhen -22 esaywhether -18 esaywhile -21 esaywill 15 esaywith -59
esaywould 14 eshoot -47 eshootfrontedindirect -51 eshootfrontedmixed -53 eshootpast -28 eshootq 70
eshootqA 39 eshootuN 16 eshootv -47 eshout 15 eshout- 67 eshoutq 83 eshoutq, -5 eshoutrightdirect 69
eshoutun 60 eshoutv -23 eshow 38 eshow- -4 eshowa -19 eshowbase -8 eshowfrontedindirect 65 eshowing 5
eshown 72 eshowpast 22 eshowq, 65 eshowqN -11 eshowqa -19 eshowqn 72 eshowqthat 24 eshowrightindirect 8
eshowthat 27 eshowthird 115 eshowun 5 eshowun! 141 eshowv 42 esignal -11 esignal- -90 esignalbase -46
esignalpast 72 esignalqthat 63 esignalrightindirect 15 esignalthat 63 esignaluN 55 esignalun -66
esignalv 53 eslam 20 eslam- 29 eslamN -5 eslampast 46 eslamqN -5 eslamqthe 10 eslamrightindirect 63
eslamrightmixed -26 eslamthe 10 eslamuN -20 eslamv 10 espeak 33 espeak- 46 espeak. -68 espeakN -20
espeakbase 53 espeakhis 61 espeakhow 78 espeaking 7 espeakn 30 espeakqA 16 espeakqof 25 espeakqout 19
espeakrightindirect 28 espeakrightmixed 64 espeakthe 56 espeakuN 30 espeakun 59 espeakun! -6 espeakv -15
estate -21 estate- -10 estateA 14 estateN -27 estateand -37 estatefronteddirect 72
estatefrontedindirect -23 estateing 105 estaten -42 estatepast 71 estateq 93 estateq, -41 estateq- -57
estateq. 25 estateqA 18 estateqN 3 estateqlike -63 estateqthat 44 estaterightdirect 60
estaterightindirect -30 estaterightmixed 27 estatethat 27 estatethird -112 estateuD 4 estateuN -14
estateuhe -10 estateuit 67 estateun -73 estateun! 56 estatev 5 estatewhere -40 estress -9 estress- 6
estresspast 10 estressqthat -9 estressqthe 71 estressrightindirect -11 estressthat 6 estressthe 71
estressuN 26 estressv -11 esuggest 9 esuggest- -34 esuggestN 14 esuggesta -18 esuggestfrontedindirect 26
esuggesthe -34 esuggesting 43 esuggestn 21 esuggestpast 21 esuggestqG 65 esuggestqN 41 esuggestqa -41
esuggestqhe -34 esuggestqin 7 esuggestqn -17 esuggestqshe 68 esuggestqthat -10 esuggestqthe 12
esuggestqthey 53 esuggestrightindirect 32 esuggestrightmixed -39 esuggestshe 68 esuggestthat -8
esuggestthe 12 esuggestthey 53 esuggestthird 31 esuggestuN 24 esuggestuhe 12 esuggestun -20 esuggestun! 7
esuggestushe -12 esuggestuthat -5 esuggestuwho 7 esuggestv 30 etalk -25 etalk- -44 etalkbase 7 etalking -11
etalkn -53 etalkpast -91 etalkqA -7 etalkqof -69 etalkrightindirect -56 etalkthe -25 etalkuN -37
etalkuhe 28 etalkun -14 etell -7 etell' -50 etell- -49 etellA 28 etellGcue -18 etellN 3 etellVcue -34
etella 29 etellbase 32 etellfronteddirect 59 etellfrontedindirect 58 etellfrontedmixed 11 etellhe 53
etellhis 26 etellhow 13 etelling -17 etelln 82 etellpast 25 etellq 9 etellq# 53 etellqJ -54 etellqN -12
etellqa 26 etellqan -25 etellqher -10 etellqhim -69 etellqme -10 etellqn 40 etellqq -52 etellqthe 14
etellqthem 33 etellqus 48 etellresumeddirect 17 etellresumedindirect -14 etellrightdirect -11
etellrightindirect -28 etellrightmixed -4 etellshe 8 etellthat 45 etellthe 14 etellthey 6 etellthird -30
etelluN 30 etellun 79 etellushe -5 etellv 35 etellwho -21 eterm -16 eterm- -58 etermbase -55 etermq, 9
etermrightindirect -5 etermthird 22 etermun -76 etestify 3 etestifyrightindirect -6 etestifyv -23
ethank -24 ethank- -22 ethankN -61 ethankfrontedindirect -59 ethankpast 31 ethankrightindirect -26
ethankthird -7 ethankuN -41 ethankv -12 ethreaten -39 ethreatenVcue -13 ethreatenpast -12 ethreatenqto -35
ethreatenrightindirect -20 ethreatenun -59 ethreatenv -39 etweet 13 etweet- 54 etweeta 28
etweetfronteddirect 138 etweeting 47 etweetpast -33 etweetq 50 etweetq, 24 etweetq. 42 etweetq: -41
etweetqA 80 etweetqN 54 etweetqa 32 etweetqon 57 etweetqt 69 etweetqthe -39 etweetrightindirect 22
etweetrightmixed 48 etweetthat 3 etweetthe -22 etweetuN 29 etweetuhe 15 etweetun! -69 etweetv -27
eurgeGcue 11 eurgeVcue 25 eurgeing 11 eurgeqN 22 eurgeqhim 5 eurgeqn 47 eurgeqthe -21 eurgerightindirect 28
eurgerightmixed 5 eurgeuN -41 eurgeuhe 6 eurgeun 77 eurgeun! -15 eurgev -6 evoice 11 evoice- -10
evoicebase 14 evoicen -15 evoicepast 10 evoiceqn -15 evoicerightindirect 5 evoiceuN -35 evoicev 18 evow 29
evowGcue 75 evowVcue 23 evowbase -30 evowing 75 evown 13 evowpast 6 evowq, 56 evowqto 6
evowrightindirect 29 evowrightmixed 3 evowthat -52 evowthird 88 evowuD 54 evowuN -26 evowuhe -15 evowun 78
evowun! 27 evowushe 68 evowv 11 ewarn 26 ewarn- 17 ewarnbase 26 ewarning 30 ewarnn -4 ewarnpast 6 ewarnq 45
ewarnq, -13 ewarnq: 51 ewarnqA -66 ewarnqN -17 ewarnqagainst 72 ewarnqn -27 ewarnqof 83 ewarnqthat 6
ewarnrightindirect 6 ewarnrightmixed 27 ewarnthe 60 ewarnuN 3 ewarnuhe 26 ewarnun -5 ewarnun! 97 ewarnv 19
ewonder -15 ewonderpast -14 ewonderv -22 ewrite 4 ewrite- -30 ewriteA -13 ewriteN -49 ewritea -4
ewritean 81 ewritebase 43 ewritefronteddirect 47 ewritefrontedindirect -14 ewritefrontedmixed 19
ewritehis -58 ewritein -57 ewriteing -18 ewriten -26 ewritepast 6 ewriteq 27 ewriteq, 57 ewriteq. -31
ewriteq: 49 ewriteqA 40 ewriteqN 44 ewriteqa -11 ewriteqan 81 ewriteqhis -58 ewriteqin -30 ewriteqn 14
ewriteqon -8 ewriteqq 55 ewriteqthat 118 ewriteqto -9 ewriteresumeddirect -14 ewriterightdirect -6
ewriterightindirect -18 ewriterightmixed 12 ewritethat 60 ewritethe 56 ewritethird -12 ewriteuN 28
ewriteuhe 13 ewriteun -8 ewriteun! -26 ewriteuthey 21 ewriteuwho -21 ewritev 29 eyell 36 eyell- 63
eyellpast 22 eyellq 80 eyellrightdirect 49 eyellv -5 f#according 9 f#fronted -36 f#resumed -16 f#right 16
f#transcript -79 f$below 8 f'right -43 f(fronted -68 f-right -23 f.right -82 fAaccording 24 fAanswer -20
fAfronted -53 fAinherited 7 fAresumed -71 fAright 51 fAtranscript 18 fEright -10 fGaccording 80
fGcuefronted 56 fGcueright 18 fGfronted -41 fGright 16 fJaccording 19 fJfronted -19 fJright 16
fNaccording -8 fNas -21 fNfronted -11 fNparagraph -74 fNresumed 53 fNtranscript 13 fVcuefronted -43
fVcueresumed -47 fVcueright 28 fVfronted -3 fVparted -29 fVright 72 fVtranscript -66 faaccording 16
fafronted 27 fafteraccording -10 fafterfronted 9 fafterright -42 fandfronted -20 fandresumed -11
fandright -48 fanotherright 36 fanyright 35 fareright 91 faresumed -52 faright 26 fasaccording -13
fasfronted -26 fasright -52 fataccording 23 fatfronted -29 fatranscript -13 fatright -46
fbecauseresumed 100 fbecauseright 10 fbeforeright 21 fbothright 44 fbutaccording -14 fbutfronted -23
fbutright -41 fbyright -7 fcouldparted 35 fcouldright 63 fdespitefronted 15 fforaccording -34 fforfronted 5
fforright -76 ffromright -32 fhasparted -13 fheaccording -17 fhefronted -6 fheresumed 72 fherfronted 47
fherright 9 fhimright 8 fhimselfright -12 fhisaccording -15 fhisfronted 83 fhisright 31 fhowright -10
fianswer -22 fiffronted 9 fifright -43 finaccording 14 finresumed -19 finright -46 fisparted 85 fisright -7
fitaccording 16 fitanswer -57 fitfronted 54 fitranscript 76 fitresumed 56 fitright 18 fitselfright -72
fitsright 3 fmanyfronted 48 fmanyright 84 fmuchright 87 fnaccording 104 fnfronted 75 fnoanswer -11
fnoright 17 fnresumed 62 fnright -10 fntranscript -18 fofright 97 fonaccording 79 fonfronted -48
fonright -28 foverright -38 fqaccording 8 fqalone -21 fqannounced 10 fqas 5 fqcontinued 43 fqfar 6
fqfronted 49 fqinherited -10 fqparagraph -11 fqresumed 20 fqright 11 fqsigned 53 fqtold -10 fqwithin -4
fseveralright 8 fshefronted -13 fsheresumed 80 fsheright 14 fsofronted -12 fsomeright -24 fsuchright 37
fthataccording 34 fthatfronted -31 fthatresumed 88 fthatright 19 ftheaccording 10 ftheas -12 fthefronted 4
ftheirright 46 fthemright 15 fthemselvesright 9 fthereaccording -12 ftherefronted -28 fthereright 11
ftheresumed -9 ftheright 18 ftheyfronted -10 ftheyright 24 fthisfronted 39 fthisright -8 fthosefronted 51
fthoseright -53 fthoughfronted 31 ftoresumed 31 ftoright -23 fwasright -8 fwereright 64 fwhatfronted 64
fwhatright 14 fwhenfronted -23 fwhenright -33 fwhereright -31 fwhetherright -32 fwhileaccording -8
fwhilefronted 8 fwhoright -16 fwhyright 14 fwillright 50 fwithfronted -28 fwithresumed 4 fwithright -44
fwouldparted 53 fwouldright -28 fxfronted 9 fxright -15 fxtranscript 21 g-# -16 g-G -5 g-J -11 g-N 8
g-V -10 g-a -38 g-according 7 g-after -10 g-an -32 g-and -14 g-answer -6 g-as 18 g-but -29 g-for -34
g-fronted -7 g-he -17 g-his -15 g-i 23 g-it -40 g-n 12 g-no 18 g-on 79 g-q 30 g-right -30 g-she 76
g-that -9 g-the -3 g-there -12 g-while -8 g-x 21 g-you 10 gbase# 19 gbase- -30 gbase. -71 gbaseA -37
gbaseG 28 gbaseGcue 35 gbaseJ 22 gbaseN 28 gbaseV 59 gbaseVcue -13 gbasea 45 gbasean -19 gbaseand -18
gbaseany 24 gbaseas -49 gbaseat -67 gbasebecause -25 gbasebut 4 gbaseby 57 gbasefor -38 gbasefronted -11
gbasehe 7 gbaseher 33 gbasehim -10 gbasehis 22 gbaseif -107 gbasein 28 gbaseis -29 gbaseit 8 gbasen -17
gbaseon 34 gbaseparted 6 gbaseq 21 gbaseresumed 76 gbaseshe 17 gbasethat 10 gbasetheir -41
gbasethemselves 26 gbasethere 72 gbasethey 42 gbasethis 8 gbasewas 22 gbasewhat 54 gbasewhether -35
gbasewho -15 gbasewhy 6 ging# -55 gingA -65 gingG -44 gingGcue 11 gingJ -4 ginga 5 gingan 7 gingand -47
gingas -38 gingat -11 gingfor -76 gingfronted -87 ginghe 29 gingher -15 ginghim 12 ginghimself -34
ginghis 23 ginghow 7 gingits 11 gingn 23 gingon -41 gingq 43 gingresumed -13 gingshe -6 gingthat 43
gingthe 20 gingthem 24 gingthere -16 gingthey 11 gingwhat -27 gingwhy -8 gingx -65 gpartfronted -84
gpartright -5 gpast# 5 gpast' -52 gpast( -30 gpastA -19 gpastE 64 gpastG -13 gpastGcue 64 gpastJ 16
gpastN -21 gpastV -23 gpastVcue 15 gpasta -12 gpastafter -16 gpastan 21 gpastand -29 gpastanother 20
gpastany -16 gpastat 27 gpastbecause 10 gpastbefore 46 gpastboth 85 gpastbut -6 gpastcould 56
gpastdespite 22 gpastfrom 58 gpastfronted 3 gpasthad 71 gpasthas -13 gpasthe 13 gpasther -9 gpasthim 33
gpasthimself -13 gpasthis 5 gpasthow 62 gpastif 59 gpastin -51 gpastis 116 gpastit 61 gpastits 15
gpastmany 68 gpastn 26 gpastno 105 gpaston -86 gpastover -8 gpastpassive 30 gpastq 23 gpastresumed -20
gpastseveral 62 gpastso 14 gpastsome 58 gpastthat 17 gpastthe 13 gpasttheir 47 gpastthemselves -4
gpastthere -9 gpastthey 18 gpastthis 4 gpastthose 48 gpastthough -10 gpastwas -18 gpastwere 77 gpastwhat -4
gpastwhen -51 gpastwhether 73 gpastwhile 11 gpastwho 51 gpastwhy 9 gpastwith -48 gpastwould -18 gpastx -14
gthird- -32 gthirdA 50 gthirdE -82 gthirdG -12 gthirdJ -7 gthirdV 19 gthirdVcue 27 gthirda 27 gthirdand 7
gthirdas -35 gthirdbut -9 gthirdby -63 gthirdfrom -23 gthirdhe 33 gthirdher 83 gthirdhimself 56
gthirdhis 39 gthirdhow -34 gthirdif -26 gthirdin -18 gthirdis -23 gthirdit -25 gthirdits 41 gthirdn -7
gthirdno -29 gthirdparted -18 gthirdq 67 gthirdresumed 7 gthirdright -8 gthirdshe 26 gthirdsuch 17
gthirdthat -13 gthirdthe -29 gthirdthey -34 gthirdwhere -40 gthirdwhy 82 gthirdwith 18 h#_# 18 h#_. -31
h#_N -51 h#_n 45 h#_of -70 h$_$ 8 h'_n -5 h._$ -82 hA_# 67 hA_, 17 hA_A -16 hA_G -26 hA_N -63 hA_V -37
hA_a -54 hA_after -25 hA_in -28 hA_n 69 hA_the -22 hA_to 60 hG_N -6 hG_a -32 hG_her 47 hG_in 9 hG_n 97
hG_the 49 hGcue_N 21 hGcue_for -3 hGcue_him 20 hGcue_his -19 hGcue_n 3 hGcue_on 26 hGcue_that 104
hGcue_the 33 hGcue_to 17 hJ_, -46 hJ_A -81 hJ_J 22 hJ_N 27 hJ_V 56 hJ_and 24 hJ_n 52 hJ_t -9 hN_# -25
hN_' 30 hN_, -10 hN_. 4 hN_: -31 hN_A 18 hN_E -60 hN_G 98 hN_J 7 hN_N -8 hN_V 25 hN_Vcue 31 hN_a 37
hN_and 18 hN_are 40 hN_as 45 hN_could 43 hN_did -56 hN_for -44 hN_had -86 hN_has 13 hN_is 5 hN_must 73
hN_n 10 hN_of 71 hN_on -24 hN_q 38 hN_should -4 hN_to -40 hN_was 36 hN_will 4 hN_with 86 hN_would 105
hV_J -20 hV_N -44 hV_a 63 hV_him -30 hV_n 15 hV_on 65 hVcue_A -119 hVcue_J 86 hVcue_N 43 hVcue_a 31
hVcue_against -9 hVcue_for 20 hVcue_her -20 hVcue_him 7 hVcue_if 61 hVcue_n 62 hVcue_t 75 hVcue_that 113
hVcue_the 5 hVcue_them 8 hVcue_to -17 hVcue_whether -25 ha_# 64 ha_E -55 ha_G -30 ha_J 4 ha_N -12
ha_few -47 ha_n 22 ha_q 39 hafter_N 38 hafter_being 83 hafter_the -59 han_G -19 han_n 31 hand_A -54
hand_N -13 hand_Vcue 51 hand_in 8 hand_n 40 hanother_n 4 has_N 37 has_a 16 has_for -58 has_he -50
has_the -28 hat_# -42 hat_J 45 hat_N -48 hat_the 8 hbecause_n -33 hbut_, -34 hbut_A 26 hbut_the 81
hbut_when -16 hbut_while -65 hby_G 44 hby_Gcue 25 hby_N -27 hby_the 5 hfor_n -41 hfor_the -25 hhas_V 57
hhe_'d -10 hhe_'ll -32 hhe_'s -41 hhe_A -44 hhe_E 58 hhe_V 24 hhe_Vcue -20 hhe_and 92 hhe_could 30
hhe_didn’t 71 hhe_does 90 hhe_doesn’t 79 hhe_had 7 hhe_has 8 hhe_is 53 hhe_may 61 hhe_q 74 hhe_should 86
hhe_was 55 hhe_will 32 hhe_would 25 hhe_’d -5 hhe_’ll 68 hhe_’s -10 hher_as 11 hher_n 14 hher_q -9
hhim_a -27 hhim_of 61 hhim_q 88 hhimself_a 50 hhimself_as 58 hhis_G 96 hhis_J -12 hhis_N 22 hhis_n 20
hhow_J -27 hhow_he -34 hhow_the 28 hi_V 22 hi_’m -17 hif_J 64 hif_N 33 hif_he 39 hif_n 46 hin_# 6 hin_N -14
hin_a 22 hin_all 98 hin_an -59 hin_his -42 hin_n -3 hin_the -18 his_that 48 hit_'s 74 hit_A -51 hit_V 55
hit_a 19 hit_could -18 hit_does 80 hit_had -12 hit_in -90 hit_is -4 hit_q 136 hit_the 71 hit_was 11
hit_will 93 hit_would 56 hit_’s -14 hits_J 17 hits_n 8 hmany_n 52 hmy_n 22 hn_# 89 hn_' 26 hn_, 37 hn_. -34
hn_A -54 hn_E -60 hn_G 38 hn_J 16 hn_N 124 hn_V 19 hn_Vcue 81 hn_and 6 hn_are 88 hn_by 21 hn_for -12
hn_have 30 hn_in -50 hn_is 30 hn_n 20 hn_on 25 hn_q -44 hn_that 8 hn_to 11 hn_were 76 hn_who 27 hn_with -26
hno_n 14 hno_to -38 hon_N -60 hon_n 27 hon_t -31 hon_the 14 hq_# 98 hq_( -30 hq_G -26 hq_Gcue 76 hq_J -15
hq_N 27 hq_V 24 hq_Vcue -22 hq_a 89 hq_after 69 hq_all 72 hq_an -75 hq_and 16 hq_as 102 hq_at -40
hq_because 77 hq_both 60 hq_but 128 hq_by 77 hq_can 63 hq_did 47 hq_do 81 hq_every -39 hq_for 72
hq_from -34 hq_having 48 hq_he 16 hq_his 51 hq_how 55 hq_i 92 hq_if 75 hq_is 19 hq_it 87 hq_like 45
hq_many 74 hq_most 52 hq_my 93 hq_n 12 hq_no -44 hq_of 82 hq_on -15 hq_our 110 hq_out 42 hq_over 32
hq_she 32 hq_so -17 hq_some 91 hq_t -11 hq_that 118 hq_the 12 hq_there 35 hq_these 82 hq_they 33 hq_this 33
hq_to -17 hq_we 105 hq_what 111 hq_when 123 hq_whether 24 hq_while -32 hq_who -37 hq_why 72 hq_with 81
hq_without 45 hq_would 43 hq_x 32 hq_you -5 hq_your 77 hseveral_n 48 hshe_A 22 hshe_E 95 hshe_V 19
hshe_Vcue 51 hshe_and -33 hshe_did 99 hshe_had 148 hshe_has -56 hshe_is -17 hshe_was -39 hshe_will -15
hshe_would 153 hsome_n 7 hsome_of 67 hthat_# -48 hthat_'s 53 hthat_, 30 hthat_A 156 hthat_G 62 hthat_J -3
hthat_N 29 hthat_V -41 hthat_a 58 hthat_after 85 hthat_although 34 hthat_any 75 hthat_at 75 hthat_both 51
hthat_by 62 hthat_could -20 hthat_despite -18 hthat_during 77 hthat_have -60 hthat_he 19 hthat_her 114
hthat_if 17 hthat_in -19 hthat_is -6 hthat_it -10 hthat_most 69 hthat_n 14 hthat_q 27 hthat_she 52
hthat_some 101 hthat_such 79 hthat_the 22 hthat_their 24 hthat_they 32 hthat_this 95 hthat_was -58
hthat_were -47 hthat_while 73 hthat_would -14 hthat_’s 102 hthe_# 33 hthe_A -22 hthe_E -16 hthe_G 73
hthe_J 14 hthe_N 4 hthe_n 10 hthe_q 6 htheir_J 12 htheir_n 45 hthemselves_as -24 hthere_are 103
hthere_is -35 hthere_was -23 hthere_’s 40 hthey_A -54 hthey_V 7 hthey_Vcue 34 hthey_are 14 hthey_could 94
hthey_had 19 hthey_have 51 hthey_were 75 hthey_will -6 hthey_would -10 hthey_’re 98 hthis_is 40 hthis_n 21
hthose_n 12 hthose_who -49 hthough_N 39 hto_V -13 hwas_A 82 hwas_a 95 hwas_q -53 hwas_the -53 hwhat_he 90
hwhen_N -4 hwhen_Vcue -8 hwhen_she 30 hwhile_n 46 hwho_V 9 hwho_Vcue 39 hwhy_N 85 hwhy_he 8 hwith_# -62
hwith_N 9 hwith_n -82 hwith_the 9 hwould_A -7 hwould_V 4 hwould_be -4 hx_N -24 i0fronted -99 i0right 20
i1right 27 ipromises0 26 irefuses0 -51 irefuses1 50 j- -14 jD 23 jJ 70 jN -63 jP -49 jS 67 jn 16 jq 18
jx -15 kdirectaccording 24 kdirectalone -21 kdirectannounced 10 kdirectas 18 kdirectcontinued 43
kdirectfar 6 kdirectfronted 17 kdirectinherited -10 kdirectparagraph -22 kdirectresumed 17 kdirectright 14
kdirectsigned 53 kdirecttold -10 kdirecttranscript -49 kdirectwithin -4 kindirectaccording 5
kindirectas -14 kindirectfronted -42 kindirectparted 30 kindirectpassive 30 kindirectresumed -35
kindirectright -17 kindirecttranscript 16 kmixedas 4 kmixedfronted -26 kmixedinherited 7 kmixedparted -5
kmixedresumed 32 kmixedtranscript -9 l0fronted -27 l0indirect -58 l0resumed -46 l0right -36 l1direct -58
l1fronted -10 l1indirect -36 l1parted 9 l1resumed -10 l1right -18 l1transcript -132 l2according -35 l2as 41
l2continued 16 l2direct -41 l2fronted -22 l2indirect -16 l2inherited -4 l2mixed -23 l2parted 98
l2resumed -39 l2right -19 l2transcript -5 l2within -22 l3according 22 l3announced 35 l3as -12
l3continued 70 l3direct -6 l3far 22 l3fronted -19 l3indirect -3 l3inherited -96 l3mixed -25 l3paragraph -19
l3parted -57 l3resumed -29 l3right 3 l3transcript 83 l3within -7 l4according 18 l4announced 77 l4as 5
l4continued 11 l4direct 17 l4far 18 l4fronted 17 l4indirect 9 l4inherited 5 l4mixed 9 l4paragraph -56
l4parted 16 l4right 18 l4transcript 9 l4within 5 l5according 24 l5announced -73 l5as 27 l5continued 38
l5direct 54 l5indirect -10 l5inherited 46 l5mixed 33 l5paragraph 25 l5parted 80 l5precedes -9 l5resumed 97
l5right 9 l5signed 29 l5transcript -23 l5within 30 l6according -15 l6announced 12 l6as -32 l6continued 56
l6direct 15 l6far 5 l6fronted 53 l6indirect -4 l6inherited 47 l6mixed -10 l6paragraph 9 l6parted 125
l6precedes -24 l6resumed 49 l6right 6 l6transcript -22 l6within -3 o0according 13 o0answer 11 o0as 22
o0resumed 71 o0right 5 o1according -15 o1as 36 o1fronted 45 o1parted 8 o1resumed 68 o1right 16
o1transcript 7 o2according -13 o2as 3 o2fronted 25 o2parted 7 o2right 10 o3according 58 o3as -4
o3fronted 27 o3parted 22 o3resumed -20 o3right 11 o4according 7 o4fronted 8 o4parted -17 o4resumed 18
o4right -4 o5according 3 o5as -70 o5fronted -50 o5parted -9 o5resumed -57 o5right -19 p#base 40 p#ing 72
p#past -47 p$past 66 p'- -28 p'base -16 p'ing -36 p'past -23 p'spast -5 p'third 19 p)past 10 p,- 18
p,base -10 p,ing 57 p,past 12 p,third -30 p-ing 5 p-past 7 p-third -43 pA- 29 pAbase 36 pAing 29 pApart -45
pApast 31 pAthird 17 pEbase 9 pEpast -72 pEthird -32 pGbase -85 pGpast -62 pGthird -66 pJ- -64 pJbase -43
pJing 33 pJpast -52 pJthird 57 pN- -22 pNbase 40 pNing -24 pNpast 6 pNthird -11 pVbase 9 pVcueing 83
pVcuepast 8 pVing -28 pVpast -68 p^ing -20 p^past 67 paftering -5 pallpast 3 pandbase -31 panding 16
pandpast -9 pandthird 30 panotherpast -30 pareing 35 pasing -59 paspast -5 pbeening -12 pbeforeing 102
pbothpast -13 pbuting -9 pbutpast 52 pbutthird 69 pbying -6 pcanbase -44 pcouldbase -60 pdidbase 57
pforing -61 phadpast -7 phaspast 40 phavepast 27 phepast 17 phethird 16 phisbase 43 phisthird -58
pibase -19 pining -6 pinpast -86 pipast -3 pising 13 pitpast 22 pitthird 37 pmaybase 55 pmightbase -35
pn- 25 pnbase 13 pning -17 pnpast 40 pnthird 18 pofing 77 pofpast -71 poning 3 pqbase -7 pqing 50 pqthird 4
pshepast 8 pshethird -11 pshouldbase 6 psinceing -48 psincepast 80 ptbase 54 pthatbase 62 pthatpast 23
pthatthird -9 ptheybase 38 ptheypast 15 pting -27 ptobase -15 ptoing -11 ptopast -57 ptpast 24 pwasing 68
pwaspast 46 pwepast 28 pwhenpast -59 pwhichpast -7 pwhichthird -42 pwhileing -46 pwhobase 17 pwhopast 17
pwhothird 21 pwillbase 3 pwouldbase -21 pyetpast 24 p’sing 24 p’spast -42 q#-transcript -79 q#ingright -9
q#pastfronted -19 q#pastright 16 q#thirdright 34 q$pastfronted 66 q,basefronted 55 q,baseparted 74
q,baseresumed 13 q,baseright 4 q,ingfronted -37 q,ingresumed 35 q,ingright 22 q,pastas 46 q,pastfronted -4
q,pastresumed 5 q,pastright -60 q,thirdparted -22 q,thirdright -25 q-baseright 9 q-pastfronted 70
q-thirdright -32 q.-fronted 12 q.basefronted -15 q.pastfronted 39 q.thirdfronted 58 q:-answer -6
q:baseright 24 q:ingright 23 q:pastfronted -38 q:pastresumed -10 q:pastright -3 q:thirdright -32
qA-right -16 qA-transcript 18 qAbaseright -4 qAingright -29 qApartright -40 qApastright 23
qAthirdfronted -25 qAthirdright -15 qGbaseright -18 qGpastfronted -36 qGpastright 38 qGthirdright 71
qJbaseright 35 qJingright -46 qJpastfronted 88 qJpastright -16 qJthirdfronted -15 qN-transcript 13
qNbasefronted -5 qNbaseright 38 qNingfronted 4 qNingright 23 qNpastfronted 60 qNpastparted -19
qNpastright 20 qNthirdfronted 26 qNthirdright 10 qV-transcript -66 qVcuethirdright 20 qVingright 67
qVpastright 85 qVthirdright 15 qa-fronted -76 qa-transcript -13 qabasefronted -55 qafterpastfronted 70
qafterpastright -21 qagainstpastright 8 qaingright 4 qandbaseright 44 qandpastfronted -41 qandthirdright 14
qanotherpastfronted 51 qanotherpastright 37 qanpastfronted 46 qanpastright -16 qanybaseright 68
qapastfronted -23 qapastright 20 qaspastfronted -25 qaspastright 14 qathirdfronted -37 qathirdright -9
qatingright -12 qatpastfronted 55 qatpastright 4 qatthirdright -5 qbeforepastfronted 36 qbothpastright 85
qbypastas 79 qbypastfronted 50 qbypastpassive 30 qbypastright -9 qbythirdright -6 qduringpastfronted 96
qforbaseright -23 qforingright -10 qforpastright 20 qforthirdright 31 qheingright 5 qhepastright 39
qherbaseright 4 qherpastfronted 5 qherthirdright 74 qhethirdright 62 qhimbaseright -24 qhimingright 19
qhimpastfronted 20 qhimpastright 15 qhimselfingright -34 qhimselfpastright -10 qhimselfthirdright 56
qhis-fronted -6 qhisbaseright -36 qhisingright -11 qhispastfronted -51 qhisthirdright -39 qhowpastright 44
qi-transcript 76 qifpastright 9 qiningright -35 qinpastfronted 27 qinpastresumed -48 qinpastright 35
qinthirdfronted 25 qinthirdright -54 qisbaseright -51 qisthirdright -21 qitingright 10 qitpastfronted -50
qitpastright 49 qitspastright 48 qitsthirdright 29 qitthirdright 13 qmepastfronted 63 qmepastright 24
qn-transcript -18 qnbasefronted -48 qnbaseright 33 qningfronted -80 qningright -11 qnopastright 91
qnothirdright -16 qnpastfronted -38 qnpastresumed 26 qnpastright -4 qnthirdfronted -20 qnthirdright 22
qofbaseright -25 qofingright 87 qofpastfronted -44 qofpastright 19 qofthirdright 40 qonbaseright -29
qoningright 37 qonpastfronted 31 qonpastright 46 qonthirdright 25 qoutbaseright 36 qoutingright -7
qoutpastas -14 qoutpastright 49 qoutthirdright 12 qoverpastright -11 qqbaseright 29 qqingright 12
qqpastfronted 31 qqpastright 13 qqthirdright -8 qseveralpastright 68 qshebaseright 105 qsheingright 44
qshepastright 30 qshethirdright -11 qsomepastright 57 qsuchthirdright 34 qthat-right -21 qthatbaseright 4
qthatingright 36 qthatpastright 13 qthebasefronted -72 qthebaseright -33 qtheingright 46 qtheirbaseright 4
qtheirpastright 35 qthemingright 11 qthempastfronted 29 qthempastright -37 qthemselvesbaseright 26
qthepastfronted -5 qthepastresumed -33 qthepastright 12 qtherebaseright 58 qtherepastright 47
qthethirdfronted -41 qthethirdright 43 qtheybaseright 33 qtheyingright 68 qtheypastright 4
qtheythirdright 89 qthisbaseright 50 qthispastfronted -31 qthispastright -9 qto-according 10
qto-fronted -82 qto-resumed 4 qto-right -13 qtobasefronted -76 qtobaseright 27 qtoingfronted -71
qtoingright 9 qtopastfronted -9 qtopastresumed 62 qtopastright -26 qtothirdfronted -30 qtothirdright -47
qtpastfronted 83 qtpastright -4 quponpastright 83 qwaspastright 24 qwerepastright 64 qwhenpastfronted 90
qwhenpastright -74 qwhetherbaseright -6 qwhetherpastright -31 qwhopastright -15 qwhybaseright 6
qwhyingright -8 qwhypastright -20 qwhythirdright 66 qwithbaseright 53 qwithpastfronted 17 qwithpastright 20
qwiththirdright 44 qwouldpastright -21 qx-transcript 21 raccording 7 ralone -21 rannounced 10 ranswer -6
ras -16 rbelow 8 rcontinued 44 rfar 6 rfronted -23 rinherited -8 rparagraph -22 rparted -11 rpassive 30
rresumed -16 rright -11 rsigned 53 rtold -10 rwithin -4 sFalse 12 sTrue -32 t. -71 tJ -13 tTboq' -50
tTboqGcue 26 tTboqVcue 12 tTboqa 13 tTboqfronteddirect 89 tTboqfrontedindirect -30 tTboqfrontedmixed 46
tTboqhe 29 tTboqhis 26 tTboqhow 28 tTboqif -42 tTboqn 82 tTboqresumeddirect 18 tTboqresumedindirect -40
tTboqrightdirect -55 tTboqshe -11 tTboqthat 25 tTboqthe 3 tTboqthey 6 tTboqtn -4 tTboqto -35 tTboqtq 45
tTboqtrightindirect 6 tTboqtrightmixed 27 tTboqtthe 60 tTboqwhether 48 tTboqwho -31 tTiVcue -13 tTinqJ -13
tTinqn -9 tTinqrightindirect 14 tTinqtGcue 40 tTinqtN 5 tTinqta 40 tTinqtfrontedindirect -42 tTinqthat -45
tTinqtn -32 tTinqtrightindirect 4 tTinqtrightmixed 56 tTinqtthat 8 tTinqttheir -4 tTintG 28 tTintJ -36
tTintn 30 tTintrightindirect 16 tTintrightmixed 89 tTiqtGcue 75 tTiqtVcue 23 tTiqtn 13
tTiqtrightindirect 29 tTiqtrightmixed 3 tTiqtthat -52 tTirightindirect -20 tTnqn -31 tTnqrightindirect 36
tTnqthe 61 tTnqtn 18 tTnqtrightindirect 4 tTnqtrightmixed 55 tTnqtthat 43 tTnqtthe 105 tTntN -18 tTntany 76
tTntn -14 tTntrightindirect -9 tTntthat 92 tTntthe 13 tToqtVcue 16 tToqtrightindirect 7 tTorightindirect 19
tTothat 68 tTqN -9 tTqa 4 tTqasindirect 63 tTqbut 32 tTqfronteddirect 11 tTqfrontedindirect -51
tTqfrontedmixed -38 tTqhis -17 tTqhow -74 tTqin -46 tTqn 40 tTqq 19 tTqrightdirect 50 tTqrightindirect -27
tTqrightmixed -32 tTqtJ 41 tTqtN 45 tTqtasindirect 6 tTqtfronteddirect 35 tTqtfrontedindirect 3 tTqthat -11
tTqthe 60 tTqtn 78 tTqtq 68 tTqtresumedindirect 68 tTqtrightindirect 54 tTqtrightmixed -9 tTqtthat 50
tTqtthe 13 taN 7 tafrontedindirect -24 tahim 72 tan -4 tarightindirect 51 tathe 21 tboA -73 tboGcue -15
tboN 33 tboVcue 41 tboand 8 tbofrontedindirect -13 tboin -5 tbon -73 tboq -3 tboresumedindirect -42
tborightindirect -82 tborightmixed 37 tdN -33 tdVcue -20 tda -14 tdfrontedindirect 48 tdiqA -56 tdiqGcue 4
tdiqVcue 18 tdiqa 16 tdiqfrontedindirect -48 tdiqher 37 tdiqhim 46 tdiqhimself 23 tdiqhis 10 tdiqin -34
tdiqit 11 tdiqn -18 tdiqq 6 tdiqrightdirect -11 tdiqrightindirect 24 tdiqrightmixed 6 tdiqthe 16 tdiqto 14
tdn -81 tdnJ -23 tdnN 29 tdna 48 tdnher 25 tdnhimself 66 tdnhis 15 tdnit -36 tdnn 70 tdnq 50 tdnqtN 26
tdnqta -32 tdnqtn 18 tdnqtq 17 tdnqtrightdirect 49 tdnqtrightindirect 13 tdnqtrightmixed 18 tdnqtthat 112
tdnrightdirect 50 tdnrightindirect 13 tdnrightmixed 15 tdnthe 5 tdnthemselves -4 tdq -16 tdrightdirect -32
tdrightindirect -39 tdrightmixed -7 tdthe 81 tdwho 34 tdwith -103 tfN 22 tfa -60 tffrontedindirect 88
tfn 84 tfrightindirect 32 tfrightmixed -29 tfthat -4 tfthe 87 this 55 thow 15 tiGcue 13 tiN -88 tiVcue -7
tifrontedindirect 24 tifrontedmixed -4 tiqfrontedindirect -58 tiqtN -12 tiqtVcue 6 tiqtfrontedindirect -7
tiqtq 54 tiqtrightindirect 34 tiqtrightmixed -17 tiqtthat 6 tiqtthe 9 tirightindirect 3 tn -10 tnN -15
tna 18 tnan 11 tnfronteddirect -36 tnfrontedindirect -135 tnher 22 tnhim -35 tnhis 19 tnn 13 tnq 59
tnqt# 37 tnqtG 15 tnqtJ 22 tnqtN 5 tnqtVcue 13 tnqta 27 tnqtasindirect 18 tnqtbut 46 tnqtfronteddirect 61
tnqtfrontedindirect 27 tnqthe -19 tnqther 63 tnqthis 12 tnqtit 36 tnqtn -22 tnqtq 110 tnqtrightdirect 64
tnqtrightindirect 19 tnqtrightmixed -7 tnqtshe 17 tnqtthat 17 tnqtthe -35 tnqtthey 97 tnqtwho -13
tnrightdirect 106 tnrightindirect -11 tnrightmixed -9 tnthe -38 tq 24 tqA -8 tqN -55 tqafter 37 tqand 16
tqas -102 tqasdirect 77 tqbut -102 tqfronteddirect 38 tqfrontedindirect -28 tqfrontedmixed -65 tqin -62
tqq 29 tqresumeddirect 21 tqrightdirect 18 tqrightindirect -31 tqrightmixed 16 tqt# 4 tqt$ 8 tqt' 11
tqt- 14 tqtA 20 tqtE -13 tqtG 9 tqtGcue -44 tqtN 41 tqtV 41 tqtVcue -10 tqtafter 4 tqtan -13 tqtand -10
tqtanother -4 tqtany 7 tqtas -58 tqtasdirect 89 tqtasmixed 70 tqtat 24 tqtbecause -25 tqtbefore 26
tqtbut 13 tqtcould 72 tqtdespite 5 tqtfor 28 tqtfrom -24 tqtfrontedindirect 26 tqtfrontedmixed 28 tqthad 79
tqthas 69 tqthe 20 tqther 82 tqthis 8 tqthow 23 tqtif 54 tqtin -24 tqtis 31 tqtit 14 tqtits -30 tqtlike 4
tqtmany 84 tqtn 29 tqtno -6 tqton -57 tqtpartedindirect 53 tqtpartedmixed 28 tqtq 18 tqtresumeddirect -8
tqtresumedindirect 37 tqtresumedmixed -12 tqtrightdirect 36 tqtrightindirect -11 tqtrightmixed 15 tqtshe 8
tqtso -36 tqtsome 25 tqtsuch -12 tqtthat 19 tqtthe 10 tqttheir 3 tqtthem -28 tqtthere 32 tqtthey 23
tqtthis -46 tqtthose 41 tqtthough 43 tqtto 100 tqtwas -16 tqtwere 75 tqtwhat 15 tqtwhatever -4 tqtwhen -27
tqtwhere 16 tqtwhether 8 tqtwhile -6 tqtwhy 13 tqtwill 15 tqtwithout -4 tqtwould 18 tqtx -12 tqwhen -9
trightindirect -26 trightmixed 49 tthe 44 u#direct 78 u#fronted -58 u#indirect -28 u#mixed 18 u#right -11
uDdirect -21 uDfronted 26 uDindirect 6 uDmixed 47 uDright 16 uEindirect 63 uEright -19 uGright 5
uJdirect 27 uJfronted 35 uJindirect 20 uJright -8 uNaccording 5 uNanswer -6 uNas -5 uNdirect 26
uNfronted 15 uNindirect -4 uNmixed -15 uNparted -12 uNpassive 30 uNresumed -39 uNright 15 uNtranscript -4
uhedirect 15 uhefronted -14 uhemixed 26 uheresumed 39 uheright 25 uidirect 82 uifronted -50 uiindirect -14
uimixed 21 uiright 14 uitdirect 98 uitfronted 14 uitindirect -25 uitmixed 58 uitright -5 un!according 11
un!as 24 un!direct -6 un!fronted 13 un!mixed 32 un!parted -21 un!resumed 86 un!right -3 un!saccording -13
un!sdirect -17 un!sfronted 24 un!sindirect 23 un!smixed -57 un!sparted 36 un!sresumed 11 un!stranscript -24
un!transcript -14 unaccording 33 unas -17 undirect 7 unfronted -35 unindirect -16 unmixed 8 unresumed 8
unright -3 unsaccording 7 unsdirect -13 unsfronted -47 unsindirect -29 unsmixed 10 unsresumed -15
unsright -6 ushedirect -3 ushefronted 13 usheindirect 23 ushemixed 4 usheparted 79 uthatdirect -19
uthatindirect -22 uthatmixed 46 uthatright -3 uthereindirect -40 uthereright -40 utheydirect 74
utheyfronted 33 utheyindirect 5 utheymixed 32 utheyparted 57 utheyresumed 10 utheyright 6 uweindirect -49
uweright -59 uwhichfronted -12 uwhichindirect -26 uwhichmixed -10 uwhichright 14 uwhodirect 4
uwhofronted -37 uwhoindirect -27 uwhomixed -7 uwhoresumed -21 uwhoright -16 uyouindirect -41 uyouright -45
v-accordingindirect 20 v-asindirect 16 v-continueddirect 139 v-fronteddirect -28 v-frontedindirect -12
v-frontedmixed -72 v-inheriteddirect -48 v-paragraphdirect -102 v-passiveindirect 30 v-resumeddirect -11
v-resumedindirect -54 v-resumedmixed -16 v-rightdirect 22 v-rightindirect -29 v-rightmixed 6
v-transcriptindirect -25 v-withindirect -45 vvaccordingdirect 24 vvalonedirect -14 vvannounceddirect -12
vvanswerindirect 14 vvasdirect 9 vvasindirect -17 vvasmixed 4 vvcontinueddirect 36 vvfardirect 16
vvfronteddirect 32 vvfrontedindirect -35 vvfrontedmixed 4 vvinheriteddirect 26 vvinheritedmixed 7
vvparagraphdirect -5 vvpartedindirect 30 vvpartedmixed -5 vvprecedesdirect -14 vvresumeddirect 36
vvresumedindirect -4 vvresumedmixed 50 vvrightdirect 18 vvsigneddirect 53 vvtolddirect -10
vvtranscriptdirect -49 vvtranscriptindirect 36 vvtranscriptmixed -9 vvwithindirect 30 waccordingaccording 7
waccordingresumed 4 wagentas 79 wagentpassive 30 wagentpast 44 wagentright 14 waheading 9 waheadright 9
wasideas -11 wasidebase 12 wasidefronted -19 wasideing 5 wasidepast 4 wasideresumed 22 wasideright 23
wasidethird 11 winfinitivebase -15 winfinitivefronted -115 winfinitivepast -57 winfinitiveright -9
winterview- -6 winterviewanswer -6 wleft- -17 wleftas -7 wleftbase 17 wleftfronted 23 wlefting -28
wleftpart -39 wleftpast 8 wleftresumed 8 wleftright -10 wleftthird 11 wmainfronted 11 wmainpast -33
wmainright -35 wmainthird -29 wnoun- -30 wnounbase -11 wnounright -19 wnounthird 18 wrelativebase 33
wrelativefronted -36 wrelativeing 31 wrelativepast -20 wrelativeresumed -62 wrelativeright 12
wrelativethird -36 wright- 25 wrightbase -57 wrightfronted 11 wrightpast 30 wrightthird -40 wsharedbase -32
wsharedfronted -73 wshareding -12 wsharedpast -8 wsharedresumed -19 wsharedthird -19 x#right -20 x$below 8
x'2 -135 x'3 -86 x'inherited -130 x'right -67 x'within -121 x(fronted -38 x,2 -10 x,3 -3 x,4 104 x,5 -13
x,according 8 x,as 21 x,fronted -45 x,inherited 46 x,parted -11 x,resumed -11 x,right -20 x,within 17
x-3 -63 x-4 29 x-fronted -19 x-inherited -72 x-right -41 x-within -45 x:3 78 x:4 24 x:5 13 x:6 -7
x:according -12 x:announced 29 x:answer 11 x:resumed 36 x:right 18 x:within 102 xAinherited -85 xE2 -64
xEwithin 11 xGcueright 11 xJright -7 xN2 -4 xN3 -96 xN5 91 xN6 3 xNaccording -10 xNinherited 63 xNright 30
xNwithin -35 xV2 40 xV5 74 xVcue2 -9 xVcueinherited -87 xVcueright 7 xVcuewithin 25 xVinherited -11
xVright -28 xVwithin 68 x^2 16 x^3 15 x^4 8 x^5 6 x^6 11 x^according 12 x^alone -21 x^announced -16
x^answer -83 x^as -42 x^continued 42 x^far 6 x^fronted 48 x^inherited 58 x^paragraph -32 x^passive 30
x^signed 53 x^told -10 x^within -11 xa2 -7 xagainstright 42 xand2 -75 xand3 -90 xandinherited -3
xandright 26 xas2 -72 xasinherited -55 xasright -12 xatright 25 xawithin 35 xbutfronted 57 xbyright 66
xfor3 32 xforright 47 xforwithin 45 xhadright 48 xhasright -20 xhaveright 21 xherright -3 xhimright -40
xhis2 53 xhisright 49 xhiswithin 53 xin2 -68 xinright -41 xinwithin -91 xiright -7 xisright 4 xmeright -12
xn2 4 xn3 -26 xn4 8 xninherited -8 xnright -44 xnwithin 21 xof2 17 xof3 -30 xofinherited -46 xofright 38
xon2 -93 xonright 16 xonwithin -78 xoutright 35 xqright 66 xsheright 70 xthatright 33 xthatwithin 48
xthe2 -83 xtheinherited -59 xthemright 26 xthewithin -93 xtoinherited -50 xtoright -40 xtowithin -28
xtright -10 xweright 28 xwhenright -83 xwhoright 63 xwith2 -103 xwithright 25 xx2 -78 xxwithin -101
y#fronted 72 y$2 19 y$5 18 y$6 53 y$according 15 y$alone -21 y$announced 93 y$answer -6 y$as 27 y$below 8
y$continued 44 y$fronted 66 y$inherited -7 y$paragraph -16 y$parted 11 y$resumed 52 y$right 59 y$signed 53
y$told -10 y$transcript 7 y$within 17 y(3 -74 y(right -14 y(within -113 y)right 61 y,according 25 y,as -12
y,fronted -14 y,resumed -70 y,right -34 y-3 8 y-4 42 y-as -39 y-fronted -51 y-inherited 42 y-resumed -8
y-right -14 y-within 45 y.according 22 y.as 37 y.parted 35 y.resumed 8 y.right 22 y:as -25 y:right -65
y;right 59 yAwithin -6 yEfronted 38 yEwithin -84 yGcue2 44 yGcuefronted 7 yGcuewithin 54 yJfronted 62
yN2 -121 yN3 52 yNfronted -7 yNinherited 15 yNright 15 yNwithin 12 yVcue2 -9 yVcuefronted -17 yVcuewithin 9
yVfronted 4 yVwithin -94 ya2 22 yafronted -3 yafterright -36 yainherited 31 yand2 -26 yandinherited 24
yandright -18 yandwithin -87 yanotherfronted 49 yasright -12 yatright 35 yawithin -13 ybeforeright -5
ybutright 12 yby3 -45 yby4 -105 ybywithin -111 ycaccording -29 yforwithin -79 yhefronted 11 yhisfronted 50
yifronted 29 yin2 8 yin3 -64 yinright -26 yiswithin -11 yitfronted 43 yn2 -19 yn3 -96 yn6 -109
ynannounced -109 ynfronted -28 yninherited -99 ynwithin -30 yon2 -47 yonright -6 yonwithin -42
yorwithin -100 yq3 -84 yqannounced -59 yqwithin -46 yshefronted 34 ythatright -80 ythefronted 30
ytheright -23 ytowithin 39 ytright -45 ywas2 17 ywaspassive 30 ywhenright 10 ywhich2 -106
ywhichinherited 25 ywhichwithin -94 ywhileright -5 yx2 -73 yxwithin -73 zFalseFalseFalse2 -57
zFalseFalseFalse3 -63 zFalseFalseFalse5 9 zFalseFalseFalse6 47 zFalseFalseTrue2 6 zFalseFalseTrue3 65
zFalseFalseTrue4 16 zFalseFalseTrue5 -24 zFalseFalseTrue6 58 zFalseTrueFalse2 34 zFalseTrueFalse3 -10
zFalseTrueFalse4 -38 zFalseTrueFalse5 80 zTrueFalseFalse2 8 zTrueFalseFalse3 19 zTrueFalseFalse4 32
zTrueFalseFalse5 15 zTrueFalseFalse6 -6
"""
