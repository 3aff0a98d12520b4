"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -77 1,# -23 1,A -19 1,A_G 7 1,A_V 80 1,A_in -179 1,A_n -125 1,E 8 1,G -28 1,Gcue 80 1,Gcue_that 138
1,Gcue_the 73 1,J -41 1,J_n -93 1,N 15 1,N_, -172 1,N_. -196 1,N_N -19 1,N_Vcue 180 1,N_and -143 1,V -28
1,Vcue 72 1,a 60 1,a_n -3 1,an 68 1,an_n 15 1,and 7 1,and_A -120 1,and_N -43 1,and_V -91 1,and_Vcue 319
1,and_that -325 1,and_the 42 1,as -42 1,but 60 1,but_A -155 1,but_Vcue 254 1,but_he 224 1,but_the 5
1,despite 82 1,he 21 1,he_Vcue 83 1,his -10 1,his_n -10 1,in 6 1,in_n -283 1,it 54 1,n -52 1,n_and -147
1,n_n -103 1,q -56 1,such -115 1,such_as -115 1,the 34 1,the_N -62 1,the_n 25 1,though 54 1,to -26 1,was 36
1,when -28 1,where 48 1,which 20 1,which_V 62 1,which_he 51 1,which_is 18 1,while 61 1,while_N 11 1,who 28
1,with 3 1-A -4 1-N 21 1-a 69 1-a_n 27 1-and 10 1-but 24 1-n -17 1:N 24 1:q 24 1wGcue 14 1wGcue_N -244
1wGcue_n 13 1wGcue_that 114 1wGcue_the 12 1wGcue_to -253 1wand 10 1wand_# 48 1wand_A -6 1wand_E 153
1wand_G -43 1wand_Gcue 302 1wand_J -162 1wand_N -5 1wand_V -28 1wand_Vcue 213 1wand_a -264 1wand_has 83
1wand_he 77 1wand_her -119 1wand_his -152 1wand_n -145 1wand_other -236 1wand_q -340 1wand_that -287
1wand_the -96 1was -15 1was_A 38 1was_G -171 1was_J 31 1was_N -25 1was_a -123 1was_an -58 1was_n -286
1was_q -264 1was_the -141 1was_they -45 1wbecause -98 1wbecause_he -147 1wbecause_it 40 1wbecause_of -133
1wbecause_q -164 1wbecause_the -132 1wbut 40 1wbut_A -81 1wbut_Vcue 131 1wbut_that -216 1whow -151 1wif -72
1wif_N -142 1wif_he -217 1wif_it -147 1wif_the -134 1wif_they 55 1wor -154 1wor_J -21 1wor_N -47 1wor_V -31
1wor_n -68 1wso -150 1wso_n -55 1wthat -43 1wthat_A -124 1wthat_E -120 1wthat_N -199 1wthat_V -189
1wthat_Vcue -115 1wthat_he -113 1wthat_his -72 1wthat_it -67 1wthat_n 69 1wthat_q -97 1wthat_she -98
1wthat_the 42 1wthat_was -109 1wthat_would -179 1wwhat 16 1wwhen -4 1wwhen_he 9 1wwhen_the 32 1wwhere -168
1wwhether -94 1wwhile 9 1wwhile_G -18 1wyet -110 2,C_N_N 51 2,C_that_D -222 2,C_the_n -60 2,D_J_n 31
2,D_N_n -8 2,D_n_P -59 2,D_n_W 23 2,D_n_n -50 2,N_,_N -88 2,N_N_, -53 2,N_N_N -43 2,N_and_N -124
2,P_the_n 32 2,W_V_P 65 2,W_he_Vcue 126 2,n_n_C -130 2wC_A_V -155 2wC_A_n -243 2wC_G_D 54 2wC_G_P 81
2wC_G_n -21 2wC_J_n -184 2wC_N_, -82 2wC_N_. -193 2wC_N_M -83 2wC_N_N -19 2wC_N_P -224 2wC_N_n -30
2wC_V_D 31 2wC_V_N 25 2wC_V_P -54 2wC_V_n -63 2wC_Vcue_D 47 2wC_Vcue_N 143 2wC_Vcue_P 69 2wC_Vcue_R 55
2wC_Vcue_W 231 2wC_Vcue_n -26 2wC_her_n -118 2wC_his_n -132 2wC_n_, -209 2wC_n_. -182 2wC_n_D 153
2wC_n_P -209 2wC_n_n -85 2wC_other_n -143 2wC_q_n -113 2wC_that_D -219 2wC_that_N -107 2wC_that_R -115
2wC_the_N 56 2wC_the_n -265 2wGcue_n_P -90 2wGcue_the_n 67 2wGcue_to_V -152 2wS_J_n -163 2wS_N_M 16
2wS_N_N 14 2wS_a_J 83 2wS_a_n -260 2wS_a_q -192 2wS_he_M -220 2wS_he_V 102 2wS_his_n -159 2wS_it_M 76
2wS_it_V -208 2wS_n_. -76 2wS_n_M -22 2wS_n_P -57 2wS_n_n -54 2wS_of_D -102 2wS_q_D -100 2wS_she_M -168
2wS_she_V 84 2wS_the_N -120 2wS_the_n 55 2wS_they_M 104 2wS_they_V 56 2wW_N_' -55 2wW_N_M -154 2wW_N_N -120
2wW_N_V -59 2wW_V_D -92 2wW_V_P -115 2wW_he_M -101 2wW_it_M -55 2wW_n_M -168 2wW_n_P 10 2wW_n_n -185
2wW_she_M -116 2wW_she_V -67 2wW_the_N 62 2wW_the_n -145 2wW_would_V -56 aNC -143 aNN -154 aNe 44 aae -9
ane 54 athee 73 awhiche 63 awhoe 18 c0( 39 c0, 16 c0- -20 c0: -218 c0; 5 c0w -11 c1, -48 c1- -71 c1; -44
c1w -17 c2( -34 c2, 30 c2- 122 c2: 97 c2w -20 c3, -23 c3: -58 eaccording, -194 eaccording,N -69
eaccordingw -199 eaccordingwand -160 eaccuse, -21 eaccusew -81 eaccusewand 22 eacknowledge, 27
eacknowledgew 57 eacknowledgewand -57 eadd, -134 eaddw -124 eadmit, 53 eagree, -75 eagreewand -241
eannounce, 126 eannouncew 55 eannouncewand -129 eargue, -44 earguew -59 earguewand -118 earguewthat -103
eask, 64 easkw -5 easkwand -172 easkwthat -150 eblame, -145 eblamew -65 eblast, 18 ecall, 77 ecall,n -55
ecall- -18 ecallw 23 ecallwGcue 16 ecallwand 8 ecallwthat -162 ecite, -6 ecitew -41 ecitewand -104
ecitewas -35 ecitewthat -37 eclaim, 68 eclaimw 30 eclaimwand 95 econcludew -31 econfirm, -195
ecriticize, 101 ecriticizew -10 edeclare, 106 edeclarew 13 edeclarewand 25 edecline, 40 edeclinew 79
edefend, 20 edefendw -8 edemandw -129 edenounce, 46 edenouncew 39 edenouncewand -5 edescribe, 117
edescribew 23 edescribewand 22 edescribewas -303 edismissw -78 eexplain, -102 eexplainw -41 einsist, -126
einsistw 14 emention, 44 ementionw -21 emockw -21 enote, -101 enote,and 46 enotew -71 enotewand -58
enotewthat -102 epledge, -24 epledgew 109 epoint, -191 epointw -80 epointwand 43 epointwthat -53
eportrayw -54 eportraywas -221 epraise, -9 epraisew -24 epredict, -55 epredictw -171 epromisew -107
epromisewand -197 epropose, 72 eproposew 62 eproposewand 86 equestionw 35 equestionwand 56 erecall, -83
erecallw -286 erefusew -12 ereiteratew -98 erejectw -45 erepeatw -138 ereport, -13 ereportw -48
ereportwand -135 erespond, 6 erespondw -26 erespondwthat -95 ereveal, -167 erevealw -137 esay( -54
esay, -61 esay,# 58 esay,A -31 esay,G -23 esay,Gcue -16 esay,N -140 esay,V -71 esay,Vcue 102 esay,a 42
esay,and -18 esay,but -47 esay,he 19 esay,n -26 esay,q -191 esay,the -70 esay,when 110 esay,which 20
esay,while -36 esay,who -13 esay- -52 esay-A -21 esay-and -75 esay: -83 esay:q -73 esay; -44 esayw -92
esaywGcue -39 esaywand -65 esaywas -78 esaywbecause -75 esaywbut -60 esaywhow -64 esaywif -205 esaywor -58
esaywso -86 esaywthat -39 esaywwhat 63 esaywwhen -290 esaywwhere -59 esaywwhether -111 esaywwhile -50
eslamwand -67 estate, -85 estatew -28 esuggest, 37 esuggestw -103 esuggestwand -64 esuggestwas -142
etell, -61 etellw -94 etellwand -121 etellwthat -138 etoutw -11 etweetw 106 eurge, -20 eurgew -38
eurgewand -7 evow, 96 evoww -111 ewarn, 35 ewarnw -22 ewrite, -128 ewritew -133 ewritewand 18 i0( -15
i0, -8 i0- 21 i0: -9 i0; 24 i0w -29 i1- 7 i1w 54 k0( 40 k0, 49 k0: -141 k0; 148 k0w 36 k1( -3 k1, -25
k1- 23 k1; 6 k1w -25 k2, -45 k2- 16 k2w -103 k3, -138 k3w -223 k4, -116 k4w -234 l1, 32 l1w -28 l2, -23
l2- -73 l2w -5 l3, -26 l3- 14 l3: 4 l3w -15 l4( -41 l4, -21 l4- 18 l4: -40 l4; -20 l4w -35 l5, -76 l5- -32
l5: 61 l5w -68 l6, -104 l6- -6 l6w -19 m( -43 m(v1 -85 m, -7 m,v0 -21 m- 8 m-v0 55 m-v1 -18 m: -16 m:v0 -21
m:v1 -31 m; -8 m;v1 -88 mw 6 mwv0 -11 mwv1 -19 n(Nv1 -23 n,#v1 55 n,Av0 21 n,Av1 -75 n,Ev1 -18 n,Gcuev0 173
n,Gcuev1 13 n,Gv0 -26 n,Jv1 5 n,Nv0 -28 n,Nv1 38 n,Vcuev0 60 n,Vcuev1 47 n,Vv0 8 n,Vv1 -38 n,andv0 24
n,andv1 13 n,asv1 28 n,av0 23 n,av1 57 n,butv0 192 n,butv1 -22 n,hev1 -53 n,inv1 -5 n,itv1 -25 n,nv0 -30
n,nv1 -37 n,qv0 -38 n,qv1 -66 n,suchv1 -115 n,thev0 149 n,thev1 -28 n,thoughv1 -18 n,tov1 -74 n,whenv1 13
n,whichv0 23 n,whichv1 24 n,whilev1 69 n,whov0 -31 n,whov1 51 n,withv1 13 n-Av1 -29 n-andv1 36 n-av1 23
n-nv1 -7 n:qv1 17 nwGcuev0 -59 nwGcuev1 20 nwandv0 25 nwandv1 -23 nwasv0 22 nwasv1 -43 nwbecausev1 -5
nwbutv0 33 nwbutv1 25 nwhowv1 -59 nwifv1 -65 nworv0 -95 nworv1 -132 nwsov1 -103 nwthatv0 -231 nwthatv1 13
nwwhatv1 -200 nwwhenv0 43 nwwhenv1 -78 nwwherev1 -85 nwwhetherv1 -46 nwwhilev1 -33 nwyetv1 -110 p#, -31
p#w -70 pA, -49 pAw -57 pCw -162 pDw -291 pE, -42 pEw -92 pG, 47 pGw -88 pJw -10 pMw -89 pN( -145 pN, 3
pN- -6 pNw -28 pO, 94 pOw -75 pP, 14 pPw -59 pR, -40 pRw -180 pSw -16 pV, 5 pV- -13 pVw -60 pWw -110 pn( 27
pn, 19 pn- -16 pn: 29 pn; 120 pnw 3 pq- 7 pqw 54 pt, 112 q0(0 66 q0,1 111 q0-0 -28 q0-1 128 q0:0 -9
q0;0 -22 q0w0 -37 q0w1 34 q1,0 -35 q1,1 -96 q1-0 -7 q1:0 28 q1w0 -60 q1w1 10 r0, -149 r0- -117 r0w -115
r1, -61 r1- -21 r1w -84 r2, -7 r2- 24 r3, -10 r3- 38 r3: 109 r3w 26 r4, 14 r4- 64 r4: -100 r4w 8 r5( 20
r5, 37 r5- 44 r5: 12 r5w 6 s#, -27 s#w 9 s,, -148 s,w -189 sA, -113 sG, -38 sGw -111 sJ, -50 sJw -113
sN, -13 sN- 157 sNw 31 sV, 11 sVw -171 sa, -29 saw -88 sbyw -161 sfor, -20 sforw -108 she, -23 she- 23
sher, -32 sherw 108 shimselfw 50 shimw -113 shis, -21 shisw 48 sif, -57 sifw 28 sis, -130 sisw -132 sit, -4
sits, -23 sitw 24 sn, 71 snw 5 son, 22 sonw -59 sqw 45 sshew 73 sthat( 62 sthat, -52 sthat- 37 sthat: 31
sthatw -86 sthe- 24 stheir, 138 stheirw 43 sthew -29 sthey, 168 stheyw 10 sto, 63 sto- 58 stow 34
swasw -119 swhatw 107 swhetherw -174 t,A_0 -19 t,C_0 5 t,D_, -177 t,D_P 8 t,D_V 59 t,D_Vcue 48 t,D_as -115
t,D_that 73 t,E_0 8 t,G_0 50 t,J_0 49 t,M_0 -31 t,N_, -138 t,N_. -103 t,N_Vcue 222 t,N_and -302 t,P_0 -23
t,R_V 59 t,R_Vcue 53 t,R_was -22 t,R_would -125 t,S_0 -49 t,V_0 32 t,W_0 -40 t,n_and -187 t,q_0 -56
t-A_0 -4 t-C_0 -21 t-M_0 -163 t-P_0 -78 t-S_0 10 t-W_0 -38 t:q_0 24 twG_0 14 twS_0 5 twW_0 -68 v0,# 52
v0,A -101 v0,G -67 v0,Gcue 43 v0,J -33 v0,a -16 v0,and -108 v0,but 37 v0,n -103 v0,the 16 v0,with -72
v0wGcue -123 v0wand -37 v0was -34 v0wbecause -115 v0wbut -234 v0wor -98 v0wso -82 v0wthat 83 v0wwhile -179
v1(N -47 v1,# -61 v1,A 14 v1,G 21 v1,Gcue 63 v1,J -45 v1,N 12 v1,V -28 v1,Vcue 72 v1,a 65 v1,and 46
v1,as 101 v1,but 41 v1,he 21 v1,in 38 v1,it 54 v1,n 10 v1,q -22 v1,the 36 v1,though 103 v1,to -23 v1,was 36
v1,when -56 v1,which 36 v1,while 65 v1,who 28 v1-A 15 v1-a 69 v1-and 42 v1-but 113 v1-n -45 v1:q 24
v1wGcue 27 v1wand 18 v1was 11 v1wbecause -77 v1wbut 66 v1whow -151 v1wif -40 v1wor -142 v1wso -128
v1wthat -100 v1wwhat 19 v1wwhen 10 v1wwhere -168 v1wwhether -72 v1wwhile 50 v1wyet -110
"""
