"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(A 21 1(N -53 1(N_) -65 1(N_. -43 1(N_N 11 1(V 5 1(V_N 5 1(n -50 1(q -58 1,# -17 1,#_, -56 1,#_. -54
1,#_n 27 1,#_of 29 1,#_that 4 1,A -21 1,A_# -28 1,A_, 31 1,A_. -52 1,A_A 46 1,A_G -4 1,A_J -37 1,A_N -80
1,A_V 38 1,A_a 24 1,A_above 32 1,A_all -57 1,A_as 67 1,A_below 66 1,A_for -51 1,A_his -53 1,A_if -88
1,A_in -110 1,A_n -76 1,A_since -46 1,A_some 22 1,A_than -9 1,A_that -57 1,A_the -37 1,A_this 12
1,A_those -63 1,A_though 44 1,A_to -82 1,A_with -71 1,E 7 1,E_N -53 1,E_in 23 1,E_n -65 1,E_with -75
1,G -16 1,G_# -62 1,G_A 39 1,G_N 69 1,G_a 96 1,G_from -79 1,G_his -58 1,G_its 11 1,G_n 5 1,G_on -63
1,G_out -67 1,G_that 12 1,G_the 23 1,G_them -66 1,G_to -14 1,G_with 7 1,Gcue 49 1,Gcue_, 57 1,Gcue_A 49
1,Gcue_N -12 1,Gcue_V 50 1,Gcue_a 53 1,Gcue_at 39 1,Gcue_he -34 1,Gcue_her -21 1,Gcue_him -15
1,Gcue_his -23 1,Gcue_it 7 1,Gcue_q 41 1,Gcue_she 55 1,Gcue_that 57 1,Gcue_the 46 1,Gcue_them 63
1,Gcue_to 8 1,J -31 1,J_J -50 1,J_and -41 1,J_n -80 1,J_than 56 1,J_to 24 1,N -12 1,N_$ -51 1,N_' 45
1,N_, -118 1,N_- -57 1,N_. -86 1,N_E 54 1,N_N -17 1,N_V 10 1,N_Vcue 96 1,N_and -106 1,N_n -16 1,V -36
1,V_N 44 1,V_a 27 1,V_by -57 1,V_from 7 1,V_his -49 1,V_q -58 1,V_the -24 1,V_to -3 1,Vcue 41 1,Vcue_N 24
1,Vcue_a -30 1,Vcue_he 63 1,Vcue_her 57 1,Vcue_it -36 1,Vcue_that 87 1,Vcue_the 44 1,Vcue_to -5
1,Vcue_with 16 1,a 28 1,a_G 33 1,a_J 68 1,a_N -16 1,a_n 12 1,after 66 1,all -19 1,along -64
1,along_with -64 1,although -13 1,among -48 1,among_n -35 1,an 8 1,an_n 5 1,and 10 1,and_# -68 1,and_A -44
1,and_E -57 1,and_G -62 1,and_Gcue 67 1,and_J 8 1,and_N -43 1,and_V -23 1,and_Vcue 157 1,and_a -66
1,and_both 54 1,and_for -64 1,and_he 86 1,and_how -36 1,and_in -48 1,and_it -10 1,and_many 23
1,and_most -35 1,and_n -27 1,and_other 29 1,and_q -68 1,and_that -125 1,and_they 27 1,and_to 12
1,and_would 12 1,another -23 1,are 28 1,are_n 55 1,as -16 1,as_A -22 1,as_have 61 1,as_he -3 1,as_n -47
1,as_q -81 1,as_the -70 1,at -9 1,at_J -35 1,because -39 1,before 17 1,both_of 22 1,but 29 1,but_# 55
1,but_A -61 1,but_E 56 1,but_G -62 1,but_J -18 1,but_N 68 1,but_V -77 1,but_Vcue 94 1,but_a -60
1,but_did 62 1,but_he 82 1,but_his -36 1,but_in 18 1,but_it 21 1,but_n 12 1,but_q -58 1,but_she 22
1,but_that -76 1,but_they 37 1,by -39 1,could -24 1,could_V -12 1,despite 24 1,despite_the 28 1,for 19
1,for_n -17 1,from -5 1,has -7 1,have_V 55 1,having -38 1,he_A 40 1,he_V 16 1,he_Vcue 42 1,he_has -19
1,he_was -43 1,he_will -44 1,he_would -59 1,he_’s -48 1,his -17 1,his_n -35 1,i -5 1,i_’m -25 1,if -70
1,if_he -42 1,in -9 1,in_J -59 1,in_N 29 1,in_n -123 1,in_some -21 1,in_which 11 1,into -42 1,is -19
1,is_A -56 1,is_n -36 1,it 8 1,it_Vcue 57 1,it_would 21 1,like -16 1,like_N -60 1,may 22 1,most -28
1,most_of -55 1,much -13 1,much_of -53 1,n -19 1,n_, -60 1,n_. -34 1,n_E -62 1,n_G -8 1,n_J -46 1,n_V 23
1,n_and -112 1,n_from -57 1,n_have -55 1,n_n -67 1,n_of -81 1,n_on 25 1,n_she 22 1,n_that 63 1,n_the -6
1,n_to 22 1,n_who -7 1,n_would -60 1,of -57 1,of_# -39 1,of_G -37 1,on -59 1,on_N -39 1,or -28 1,or_N -37
1,or_n 34 1,q -49 1,q_A 17 1,q_G -28 1,q_J -36 1,q_N -51 1,q_V -34 1,q_and 32 1,q_because -30 1,q_i -40
1,q_our -13 1,q_we -34 1,q_you -40 1,she -22 1,she_Vcue 30 1,she_would -37 1,should -42 1,should_be -42
1,since -6 1,since_it 22 1,so -9 1,so_J 23 1,so_that -65 1,some 4 1,some_n 59 1,some_of -49 1,such -65
1,such_as -65 1,that -29 1,the 18 1,the_# 63 1,the_J 8 1,the_N -30 1,there 46 1,there_is 55 1,they 32
1,though 6 1,though_A -23 1,though_he 14 1,though_it -11 1,to -11 1,to_V -89 1,to_be -64 1,to_which 61
1,up 19 1,was 5 1,was_A 59 1,was_n 36 1,were -48 1,were_n -30 1,when -11 1,when_N 31 1,when_a 20
1,when_he -44 1,when_she -57 1,when_the 8 1,where 9 1,where_N -22 1,where_he 69 1,where_n -63 1,where_the 7
1,which 14 1,which_N -20 1,which_V 28 1,which_Vcue 5 1,which_are -9 1,which_has -22 1,which_have 29
1,which_he 36 1,which_is -5 1,which_n -62 1,which_was -62 1,which_will 87 1,which_would -34 1,while 19
1,while_# 59 1,while_A 13 1,while_G 5 1,while_Gcue 50 1,while_N -17 1,while_other -39 1,while_the -34
1,who 25 1,who_A 51 1,who_E 6 1,who_V 7 1,who_does -13 1,who_had -49 1,who_has 81 1,who_have -5 1,who_is 22
1,who_may 4 1,whoever -40 1,whose -22 1,whose_n -22 1,will 27 1,will_A 57 1,with -8 1,with_# -23
1,with_N 69 1,with_a -84 1,with_n 3 1,with_no -46 1,without -43 1,without_G -43 1,would -54 1,would_V -54
1,x -50 1,you -51 1-# 3 1-#_# -53 1-#_n -5 1-#_of 57 1-A_A -74 1-A_N -80 1-A_a 30 1-A_that -62 1-A_the -28
1-A_though 16 1-G -23 1-Gcue 45 1-Gcue_that 34 1-J -7 1-N -4 1-N_N 62 1-N_n -94 1-V_J -58 1-a 26 1-a_J 48
1-a_n 13 1-all 70 1-all_n 35 1-although 63 1-an 25 1-an_n -15 1-and 9 1-and_A -77 1-and_Gcue 65 1-and_N -57
1-and_V 46 1-and_he 51 1-and_that -77 1-and_the -6 1-as -40 1-as_a -56 1-at -51 1-but 25 1-but_he 44
1-but_she -39 1-for 28 1-for_n -6 1-from -32 1-from_G -32 1-he 51 1-his -22 1-his_n -61 1-if -23 1-in -12
1-it 21 1-it_might 44 1-n_N 32 1-n_as -44 1-n_he 22 1-n_that 7 1-of -32 1-of_their -32 1-or -19 1-or_n -4
1-q -37 1-such -46 1-such_as -46 1-that -11 1-the 47 1-the_N -20 1-the_n 86 1-there 6 1-though 67 1-to -31
1-to_V -57 1-to_the 29 1-was -45 1-whether -5 1-which -5 1-which_V -24 1-while 53 1:# -54 1:#_n -42 1:G -42
1:N 4 1:N_N 25 1:V -33 1:V_for -33 1:a -54 1:a_n -54 1:q 13 1:q_N 48 1:q_he -38 1:q_i 4 1:q_in -66
1:q_that 30 1:q_the -48 1:q_there 23 1:q_they -45 1:the -31 1:the_n -35 1:to 27 1:to_V 27 1;# 33 1;#_n 33
1;N -7 1;V -10 1;and -20 1;and_Vcue -11 1;n 44 1;she 15 1;the_N 51 1;the_n -54 1w& -47 1w&_N -47 1wGcue -8
1wGcue_, 51 1wGcue_. -61 1wGcue_: 35 1wGcue_A -97 1wGcue_G 35 1wGcue_J -78 1wGcue_N -134 1wGcue_V -53
1wGcue_Vcue -69 1wGcue_a 50 1wGcue_and -48 1wGcue_as -57 1wGcue_at -67 1wGcue_for -75 1wGcue_he -46
1wGcue_him -84 1wGcue_his -86 1wGcue_in -83 1wGcue_it 18 1wGcue_n -33 1wGcue_of -73 1wGcue_on -52
1wGcue_q -73 1wGcue_that 65 1wGcue_them -43 1wGcue_they -50 1wGcue_to -63 1wGcue_up -41 1wGcue_was -33
1wGcue_whether -37 1wGcue_will -36 1wGcue_with -60 1wafter 14 1wafter_# -30 1wafter_G 42 1wafter_a 20
1wafter_being -40 1wafter_having -52 1wafter_he -61 1wafter_her -44 1wafter_his -71 1wafter_it -51
1wafter_n 36 1wafter_the 24 1wand -4 1wand_# 51 1wand_, -32 1wand_A -32 1wand_E 43 1wand_G -31
1wand_Gcue 134 1wand_J -66 1wand_N -12 1wand_V -31 1wand_Vcue 141 1wand_a -99 1wand_all -29 1wand_an -77
1wand_as -40 1wand_being -58 1wand_could -67 1wand_did -47 1wand_for -78 1wand_had -59 1wand_has 28
1wand_have -61 1wand_he 50 1wand_her -74 1wand_himself -37 1wand_his -84 1wand_how -46 1wand_in -85
1wand_is -12 1wand_it -69 1wand_its -31 1wand_many -39 1wand_n -86 1wand_no -52 1wand_of -48 1wand_on -55
1wand_other -126 1wand_q -216 1wand_she 37 1wand_that -212 1wand_the -106 1wand_their -54 1wand_was -26
1wand_who 26 1wand_will -80 1wand_would -14 1was -21 1was_# -62 1was_A 9 1was_E -71 1was_G -96 1was_J 33
1was_N 15 1was_V -67 1was_a -107 1was_an -8 1was_being -48 1was_he 75 1was_his -74 1was_it 39 1was_its -29
1was_many -36 1was_much -61 1was_n -185 1was_of -22 1was_q -169 1was_she 51 1was_the -56 1was_they 7
1wat_a 30 1wat_his -52 1wat_the -37 1wbecause -39 1wbecause_, -39 1wbecause_N -41 1wbecause_he -30
1wbecause_his -21 1wbecause_it 13 1wbecause_n -65 1wbecause_of -123 1wbecause_q -75 1wbecause_she 31
1wbecause_so -42 1wbecause_the -83 1wbecause_there -25 1wbecause_they -54 1wbefore 23 1wbefore_G 30
1wbefore_Gcue 22 1wbefore_N -11 1wbefore_a 24 1wbefore_he 37 1wbefore_t -52 1wbefore_the -106
1wbefore_they -36 1wbut 12 1wbut_A -51 1wbut_E -72 1wbut_Gcue 72 1wbut_V 21 1wbut_Vcue 81 1wbut_because -56
1wbut_did 53 1wbut_he 22 1wbut_n -56 1wbut_q -67 1wbut_that -123 1wbut_was -24 1wbut_would -8 1wby -50
1wby_t -50 1wduring -26 1wduring_# -25 1wduring_N 7 1wduring_a 60 1wduring_an 11 1wduring_her -72
1wduring_his -46 1wduring_n -49 1wduring_the -118 1whow -83 1whow_J -25 1whow_N -12 1whow_a -5
1whow_many -19 1whow_much -14 1whow_n -5 1whow_she -22 1whow_the -12 1whow_to -26 1wif -49 1wif_J -54
1wif_N -81 1wif_a -15 1wif_he -102 1wif_his -34 1wif_it -79 1wif_n -20 1wif_q -6 1wif_she -62 1wif_the -62
1wif_there -31 1wif_they 26 1win 9 1win_N 19 1win_a -16 1win_an 50 1win_her -48 1win_his 18 1win_n -41
1win_t -85 1win_the 6 1wnor -52 1wof -51 1wof_t -51 1won 9 1won_N 36 1won_a -79 1won_her -47 1won_n -59
1won_t 11 1wor -75 1wor_# -9 1wor_, -7 1wor_A -55 1wor_E -14 1wor_G -14 1wor_J -38 1wor_N -40 1wor_V 26
1wor_Vcue -11 1wor_a -12 1wor_how -43 1wor_n -60 1wor_q -60 1wor_the -8 1wsince -90 1wsince_Gcue -34
1wsince_N -30 1wsince_he -40 1wsince_his -15 1wsince_it -23 1wsince_its -17 1wsince_n -35 1wsince_the -39
1wso -97 1wso_. -25 1wso_A -25 1wso_E -20 1wso_G -11 1wso_J -8 1wso_as -16 1wso_many -20 1wso_much -14
1wso_n -39 1wt_' -31 1wt_, -11 1wt_. 12 1wt_at -36 1wt_in -53 1wt_n -60 1wt_t 41 1wt_to -38 1wthat -33
1wthat_# -31 1wthat_, -19 1wthat_. 43 1wthat_A -71 1wthat_E -69 1wthat_G -48 1wthat_J -46 1wthat_N -133
1wthat_V -9 1wthat_Vcue -83 1wthat_a -40 1wthat_an -35 1wthat_are -45 1wthat_as -19 1wthat_both -4
1wthat_can -12 1wthat_could -33 1wthat_had -38 1wthat_has 38 1wthat_have -41 1wthat_he -111 1wthat_her -19
1wthat_his -34 1wthat_i -10 1wthat_if -9 1wthat_is -43 1wthat_it -37 1wthat_many -6 1wthat_may -27
1wthat_might -33 1wthat_n 23 1wthat_of -35 1wthat_other -11 1wthat_q -68 1wthat_she -77 1wthat_some -27
1wthat_the -9 1wthat_their -10 1wthat_there -43 1wthat_they -42 1wthat_was -64 1wthat_we -24
1wthat_were -60 1wthat_will -31 1wthat_with -46 1wthat_would -95 1wthat_’s -12 1wthough 23 1wthough_N -42
1wthough_he -64 1wthrough -31 1wthrough_J -53 1wthrough_N -42 1wthrough_a -28 1wthrough_her -15
1wthrough_its -34 1wthrough_n 41 1wthrough_the -97 1wthrough_their -25 1wto -111 1wto_V -50 1wto_Vcue -37
1wto_a -26 1wto_an -12 1wto_his -40 1wto_n -23 1wto_the -34 1wunless -75 1wunless_N -40 1wvia 19 1wwhat -12
1wwhat_N -7 1wwhat_V -14 1wwhat_he -13 1wwhat_is -32 1wwhat_it 38 1wwhat_n -38 1wwhat_she -22
1wwhat_they -8 1wwhatever -50 1wwhatever_n -41 1wwhen_, -52 1wwhen_G -33 1wwhen_Gcue -31 1wwhen_N -8
1wwhen_Vcue 6 1wwhen_a 26 1wwhen_he -8 1wwhen_it -18 1wwhen_n 33 1wwhen_she -95 1wwhen_the 15
1wwhen_they 35 1wwhere -100 1wwhere_A -6 1wwhere_a -15 1wwhere_it -17 1wwhere_n -29 1wwhere_the -55
1wwhether -31 1wwhether_J -27 1wwhether_N -54 1wwhether_he -69 1wwhether_it -72 1wwhether_n -36
1wwhether_she -65 1wwhether_the 37 1wwhich -7 1wwhich_N -12 1wwhich_V 20 1wwhich_n -33 1wwhile 10
1wwhile_A -29 1wwhile_G -27 1wwhile_Gcue 25 1wwhile_N 34 1wwhile_he -15 1wwhile_n 29 1wwhile_q -58
1wwhile_she -50 1wwhile_the -54 1wwhose -65 1wwhose_n -65 1wwhy -50 1wwhy_N -32 1wyet -17 1wyet_V -80
2(#_n_) -50 2(N_)_. -27 2(N_)_P -33 2(N_)_n -26 2(N_._) -37 2(N_N_N 11 2(V_N_N -54 2,#_,_n -48 2,#_._$ -54
2,#_n_E 13 2,#_n_P 42 2,#_n_Vcue 3 2,#_of_D 47 2,#_that_M 4 2,A_#_n 9 2,A_,_M 7 2,A_,_n -24 2,A_._$ -52
2,A_G_D -52 2,A_G_P 50 2,A_G_V -52 2,A_G_n -87 2,A_N_C -42 2,A_N_n -40 2,A_V_P -60 2,A_V_S 33 2,A_a_n 14
2,A_above_D 58 2,A_as_D 44 2,A_as_n 38 2,A_for_n -36 2,A_his_n -53 2,A_if_D -50 2,A_if_R -64 2,A_in_D -82
2,A_in_N -59 2,A_n_, -41 2,A_n_. -52 2,A_n_C -74 2,A_n_P 8 2,A_n_n -48 2,A_since_n -46 2,A_some_n 22
2,A_than_G -55 2,A_the_n -106 2,A_this_n 12 2,A_though_D 63 2,A_though_R -9 2,A_to_D -50 2,A_to_V -49
2,A_with_D -58 2,C_#_n -28 2,C_A_# 5 2,C_A_D -77 2,C_A_E -43 2,C_A_M 7 2,C_A_P -31 2,C_A_V -28 2,C_A_n -85
2,C_E_n -12 2,C_G_D -48 2,C_G_P -57 2,C_G_n -46 2,C_N_' 25 2,C_N_M 6 2,C_N_N 18 2,C_N_n -29 2,C_V_P -39
2,C_V_n -46 2,C_Vcue_A 70 2,C_Vcue_D 67 2,C_Vcue_N 31 2,C_Vcue_O 51 2,C_Vcue_P 74 2,C_Vcue_R 62
2,C_Vcue_W 90 2,C_a_J -57 2,C_a_n -62 2,C_did_A 62 2,C_he_A -15 2,C_he_M 16 2,C_he_V 67 2,C_he_Vcue 97
2,C_his_n -18 2,C_how_D -36 2,C_in_D 55 2,C_in_n -63 2,C_it_M -9 2,C_it_V 61 2,C_it_’s -24 2,C_n_M -10
2,C_n_P -64 2,C_n_V -26 2,C_n_Vcue 68 2,C_n_n 46 2,C_q_P -49 2,C_q_R -54 2,C_she_M 54 2,C_that_D -121
2,C_that_N -76 2,C_that_R -94 2,C_that_Vcue -48 2,C_the_J 11 2,C_the_N 55 2,C_the_n -36 2,C_they_M -6
2,C_they_Vcue 52 2,C_to_V 12 2,C_who_M 4 2,D_#_n 49 2,D_J_# 53 2,D_J_N 30 2,D_J_n 6 2,D_N_N -49
2,D_as_D -24 2,D_as_n -24 2,D_n_' -29 2,D_n_, -47 2,D_n_C 30 2,D_n_D 63 2,D_n_J 38 2,D_n_M -34 2,D_n_N 39
2,D_n_P -22 2,D_n_R -34 2,D_n_V -6 2,D_n_Vcue 18 2,D_n_W 71 2,D_n_n -52 2,D_of_R -53 2,D_of_W -25
2,E_with_D -57 2,G_#_n -53 2,G_A_P 74 2,G_N_N 64 2,G_a_n 75 2,G_his_n -58 2,G_its_n 11 2,G_that_n -61
2,G_the_n 37 2,G_to_V -67 2,G_with_D 7 2,Gcue_,_q 57 2,Gcue_A_W 49 2,Gcue_N_' -32 2,Gcue_N_N 55
2,Gcue_a_n 53 2,Gcue_he_M 65 2,Gcue_her_P 38 2,Gcue_him_D -21 2,Gcue_his_n -41 2,Gcue_it_D -59
2,Gcue_it_q 56 2,Gcue_n_A 48 2,Gcue_n_n 42 2,Gcue_she_M 49 2,Gcue_that_A 47 2,Gcue_that_D 68
2,Gcue_that_N 41 2,Gcue_that_R -11 2,Gcue_that_S 22 2,Gcue_that_q 60 2,Gcue_the_n 43 2,Gcue_them_P 43
2,Gcue_to_D 52 2,J_and_J -41 2,J_n_C -42 2,J_n_P -46 2,J_n_n -21 2,J_than_n 56 2,M_A_D 21 2,M_A_V 16
2,M_V_D -11 2,M_V_J 34 2,M_V_P -59 2,M_a_J 23 2,M_been_V -7 2,M_n_n 10 2,N_$_$ -51 2,N_,_C -52 2,N_,_N -58
2,N_,_R -37 2,N_,_n -33 2,N_._$ -67 2,N_._; -47 2,N_N_' 23 2,N_N_, -40 2,N_N_. 36 2,N_N_C -62 2,N_N_M 22
2,N_N_N -52 2,N_N_Vcue 39 2,N_V_D 23 2,N_Vcue_, 32 2,N_Vcue_A 40 2,N_Vcue_W 42 2,N_Vcue_n 33 2,N_and_D -23
2,N_and_N -100 2,N_n_C -30 2,P_#_# -52 2,P_#_n 16 2,P_G_n -40 2,P_J_P -66 2,P_J_n -55 2,P_N_C 40 2,P_N_G 48
2,P_N_N -12 2,P_N_n -31 2,P_V_D -45 2,P_V_P -62 2,P_a_J -6 2,P_a_n -5 2,P_another_n -54 2,P_be_V -64
2,P_her_n 21 2,P_his_n -75 2,P_it_V -36 2,P_n_. -41 2,P_n_P -66 2,P_n_n -10 2,P_some_n -21 2,P_the_n 19
2,P_which_# 58 2,P_which_N 29 2,P_with_D -34 2,P_with_N -44 2,R_A_V 25 2,R_A_Vcue 52 2,R_E_D 67 2,R_V_D -45
2,R_V_P 48 2,R_V_n 51 2,R_Vcue_, -10 2,R_Vcue_A 54 2,R_Vcue_D 55 2,R_Vcue_W 76 2,R_Vcue_n -55
2,R_does_A -13 2,R_had_V -4 2,R_has_A -31 2,R_has_M 43 2,R_has_Vcue 42 2,R_is_A 9 2,R_is_V 55 2,R_was_J -63
2,R_was_V 63 2,R_was_n -30 2,R_will_V -44 2,R_would_A -21 2,R_would_V -19 2,R_would_Vcue -48 2,R_’m_A -25
2,R_’s_A 16 2,R_’s_V 24 2,S_#_n 48 2,S_A_# 24 2,S_A_D -65 2,S_A_S -8 2,S_J_n 59 2,S_N_' 56 2,S_N_E 14
2,S_N_M -29 2,S_N_N 9 2,S_N_Vcue 74 2,S_a_J 43 2,S_have_D 61 2,S_he_M 17 2,S_he_V -31 2,S_he_Vcue 14
2,S_n_P 16 2,S_q_D -56 2,S_she_M 34 2,S_she_V -57 2,S_that_R -52 2,S_the_N -25 2,S_the_n -48 2,V_N_N 10
2,V_by_N -47 2,V_from_D 7 2,V_q_J -37 2,V_the_n 23 2,V_to_V -51 2,Vcue_N_P -26 2,Vcue_he_M 46
2,Vcue_that_D 69 2,Vcue_the_N 44 2,Vcue_with_# 45 2,Vcue_with_N -18 2,W_N_M 12 2,W_N_N -6 2,W_V_D 27
2,W_V_G -63 2,W_V_N 5 2,W_V_P 36 2,W_V_n 18 2,W_has_A 67 2,W_he_M 50 2,W_he_V -22 2,W_he_Vcue 61
2,W_is_A -4 2,W_is_E -16 2,W_is_P 60 2,W_is_Vcue -59 2,W_is_n 6 2,W_the_J -51 2,W_the_N 12 2,W_was_D 8
2,W_will_M 46 2,W_will_V 72 2,W_would_V -49 2,n_,_n -49 2,n_._$ -34 2,n_E_P -48 2,n_G_D 5 2,n_and_D -37
2,n_and_G -33 2,n_and_J -49 2,n_and_n -65 2,n_n_, -31 2,n_n_. -46 2,n_n_C -77 2,n_n_M 13 2,n_n_n -54
2,n_of_D -42 2,n_of_n -44 2,n_she_M 22 2,n_that_R -5 2,n_the_n -6 2,n_would_M -45 2,q_A_D -29 2,q_A_P -37
2,q_G_P -28 2,q_J_n -36 2,q_our_n -13 2,q_you_M -40 2-#_#_n -53 2-#_n_, -36 2-A_N_N -48 2-A_the_n -28
2-A_though_R 16 2-C_V_P 58 2-C_he_Vcue 44 2-C_n_n -10 2-C_that_N -51 2-C_the_N 41 2-D_J_n 64 2-D_N_N 29
2-D_n_A 47 2-D_n_N 55 2-D_n_P 62 2-D_n_W 23 2-D_n_n -37 2-M_V_P -64 2-N_n_C -67 2-P_G_D -50 2-P_n_, -6
2-P_the_n 9 2-P_their_n -32 2-R_A_V -7 2-R_might_N 44 2-S_he_V -41 2-V_J_n -58 2-n_he_Vcue 22
2-n_that_R -14 2:#_n_P -23 2:N_N_. -31 2:N_N_N -70 2:V_for_N -33 2:q_N_M 44 2:q_in_n -66 2:q_that_n 30
2:q_the_n -48 2:q_there_’s 23 2;#_n_Vcue 33 2;D_n_P -7 2;N_N_N -61 2wC_#_# -39 2wC_#_, -12 2wC_#_. -3
2wC_#_P 44 2wC_#_n -33 2wC_,_P -28 2wC_A_# -34 2wC_A_, -57 2wC_A_A -33 2wC_A_D 23 2wC_A_E 32 2wC_A_G 17
2wC_A_Gcue 22 2wC_A_J -24 2wC_A_M -47 2wC_A_P -36 2wC_A_S -46 2wC_A_V -114 2wC_A_Vcue 10 2wC_A_W -59
2wC_A_n -121 2wC_A_q -36 2wC_E_. -35 2wC_E_D 14 2wC_E_N 51 2wC_E_P -46 2wC_E_n -88 2wC_G_. -47 2wC_G_D 17
2wC_G_J -73 2wC_G_N -47 2wC_G_O 13 2wC_G_P 18 2wC_G_R -50 2wC_G_n -25 2wC_Gcue_, 54 2wC_Gcue_D 39
2wC_Gcue_N 40 2wC_Gcue_O 62 2wC_Gcue_P 76 2wC_Gcue_R 18 2wC_Gcue_W 102 2wC_Gcue_n -70 2wC_J_. -67
2wC_J_D 40 2wC_J_G -16 2wC_J_J -5 2wC_J_N -12 2wC_J_P -51 2wC_J_n -148 2wC_N_' 38 2wC_N_, -13 2wC_N_- -35
2wC_N_. -84 2wC_N_A -26 2wC_N_C -70 2wC_N_J -43 2wC_N_M -52 2wC_N_N 6 2wC_N_P -114 2wC_N_S -45 2wC_N_V -57
2wC_N_Vcue 75 2wC_N_n -30 2wC_V_, -51 2wC_V_. -41 2wC_V_A 19 2wC_V_D 22 2wC_V_G -74 2wC_V_J -89 2wC_V_M 39
2wC_V_N 19 2wC_V_O 10 2wC_V_P -64 2wC_V_R -72 2wC_V_S 36 2wC_V_W -71 2wC_V_n -55 2wC_Vcue_, 80
2wC_Vcue_D 63 2wC_Vcue_G -56 2wC_Vcue_J -16 2wC_Vcue_N 77 2wC_Vcue_O 23 2wC_Vcue_P 59 2wC_Vcue_R 72
2wC_Vcue_W 121 2wC_Vcue_n -19 2wC_a_J -34 2wC_a_n -80 2wC_a_q -56 2wC_all_n -29 2wC_an_n -71 2wC_are_n -45
2wC_as_D -40 2wC_did_A 46 2wC_does_A -43 2wC_for_D -69 2wC_for_n -42 2wC_had_D -59 2wC_has_A -18
2wC_has_D -60 2wC_has_M -51 2wC_has_V 30 2wC_has_Vcue 64 2wC_have_D -43 2wC_he_A 23 2wC_he_M 50
2wC_he_V -28 2wC_he_Vcue 17 2wC_her_n -74 2wC_his_A -15 2wC_his_J -24 2wC_his_n -82 2wC_how_N -46
2wC_in_D -77 2wC_in_n -38 2wC_is_A 25 2wC_is_D -58 2wC_its_n -31 2wC_many_P -39 2wC_n_# -14 2wC_n_, -93
2wC_n_- -41 2wC_n_. -93 2wC_n_A -28 2wC_n_C -67 2wC_n_D 8 2wC_n_G 24 2wC_n_J -51 2wC_n_M -4 2wC_n_N -81
2wC_n_O 45 2wC_n_P -38 2wC_n_R -60 2wC_n_S -69 2wC_n_V -64 2wC_n_W -43 2wC_n_n -74 2wC_n_q -50 2wC_no_n -70
2wC_other_J -53 2wC_other_N -30 2wC_other_V -41 2wC_other_n -90 2wC_q_A -59 2wC_q_D -65 2wC_q_E -38
2wC_q_G -70 2wC_q_J -82 2wC_q_M -76 2wC_q_V -70 2wC_q_Vcue -25 2wC_q_n -117 2wC_she_M -41 2wC_that_, -38
2wC_that_A -60 2wC_that_D -127 2wC_that_M -40 2wC_that_N -93 2wC_that_R -112 2wC_that_S -38 2wC_that_n -26
2wC_that_q -67 2wC_the_G -46 2wC_the_J -61 2wC_the_n -164 2wC_their_J -24 2wC_their_n -51 2wC_to_V -60
2wC_to_Vcue 35 2wC_to_q -76 2wC_was_G -45 2wC_was_J 15 2wC_who_M -51 2wC_will_A -38 2wC_will_V -69
2wC_would_A 35 2wC_would_M -11 2wC_would_V -95 2wGcue_,_q 55 2wGcue_._$ -61 2wGcue_A_D -48 2wGcue_J_n -60
2wGcue_N_' -52 2wGcue_N_D -27 2wGcue_N_M -39 2wGcue_N_N -14 2wGcue_N_P -52 2wGcue_N_n -34 2wGcue_Vcue_A -43
2wGcue_a_n 56 2wGcue_and_G -48 2wGcue_as_D -57 2wGcue_at_D -51 2wGcue_for_D -58 2wGcue_he_M -46
2wGcue_him_D -52 2wGcue_his_N -40 2wGcue_his_n -63 2wGcue_in_D -52 2wGcue_it_P 34 2wGcue_n_, -49
2wGcue_n_. 8 2wGcue_n_P -32 2wGcue_n_S -58 2wGcue_n_n 3 2wGcue_of_D -41 2wGcue_of_N -51 2wGcue_q_D -63
2wGcue_that_D 8 2wGcue_that_N 43 2wGcue_that_R 58 2wGcue_that_n 21 2wGcue_the_N -70 2wGcue_the_n 25
2wGcue_them_R -43 2wGcue_to_D 33 2wGcue_to_V -134 2wGcue_to_Vcue -60 2wGcue_up_P -41 2wGcue_with_N -33
2wP_#_. -35 2wP_#_J -81 2wP_#_n 17 2wP_G_D -54 2wP_G_N 17 2wP_G_P 45 2wP_G_n 45 2wP_Gcue_D -34 2wP_J_n -77
2wP_N_# -54 2wP_N_' -68 2wP_N_, -50 2wP_N_M 44 2wP_N_N -36 2wP_N_P 75 2wP_N_V 35 2wP_N_Vcue 37 2wP_N_n -63
2wP_V_D -44 2wP_V_P -16 2wP_a_A 45 2wP_a_E -59 2wP_a_J -4 2wP_a_n 58 2wP_an_N -45 2wP_an_n 52
2wP_being_E -29 2wP_he_M -42 2wP_he_V 37 2wP_he_Vcue -56 2wP_her_J -62 2wP_her_N -51 2wP_her_n -78
2wP_his_A -52 2wP_his_J -66 2wP_it_’s -23 2wP_its_n -57 2wP_n_, -30 2wP_n_. -42 2wP_n_C 29 2wP_n_P -45
2wP_n_V 31 2wP_n_Vcue -6 2wP_n_n 8 2wP_other_n 12 2wP_t_' -13 2wP_t_, -85 2wP_t_. -14 2wP_t_M -43
2wP_t_P -22 2wP_t_q -47 2wP_the_# -67 2wP_the_A -52 2wP_the_G -57 2wP_the_Gcue -55 2wP_the_J -66
2wP_the_N 5 2wP_the_n -65 2wP_their_n -33 2wS_#_P -24 2wS_#_n 5 2wS_,_D -6 2wS_,_P -29 2wS_,_R -50
2wS_._$ -25 2wS_A_. 6 2wS_A_G -29 2wS_A_J -41 2wS_A_P -75 2wS_A_S -63 2wS_A_V -42 2wS_A_n -56 2wS_E_P -52
2wS_E_S -19 2wS_G_. -18 2wS_G_D -65 2wS_G_N -74 2wS_G_O -24 2wS_G_P 17 2wS_G_n -56 2wS_Gcue_N -39
2wS_Gcue_P 45 2wS_J_. -62 2wS_J_N -30 2wS_J_P -65 2wS_J_S 58 2wS_J_n -116 2wS_N_' -56 2wS_N_, -56
2wS_N_. -49 2wS_N_C -62 2wS_N_M -32 2wS_N_N 28 2wS_N_P -52 2wS_N_V -65 2wS_N_Vcue 58 2wS_N_n -45
2wS_V_P -69 2wS_Vcue_R -37 2wS_Vcue_S 16 2wS_a_E -22 2wS_a_G -33 2wS_a_J 29 2wS_a_N -41 2wS_a_n -166
2wS_a_q -81 2wS_an_J -73 2wS_an_n 12 2wS_as_A -16 2wS_being_q -48 2wS_he_'s -31 2wS_he_C -17 2wS_he_E 35
2wS_he_M -50 2wS_he_V 17 2wS_he_Vcue 18 2wS_he_’s -44 2wS_her_n -45 2wS_his_G -45 2wS_his_n -74
2wS_in_N -36 2wS_it_A -30 2wS_it_M 32 2wS_it_V -119 2wS_it_Vcue -49 2wS_it_n 31 2wS_its_n -29
2wS_many_S -11 2wS_many_n -41 2wS_much_P -21 2wS_much_S -35 2wS_much_n -22 2wS_n_' -9 2wS_n_, -15
2wS_n_. -45 2wS_n_C -19 2wS_n_G -29 2wS_n_M -22 2wS_n_P -37 2wS_n_V -20 2wS_n_W -54 2wS_n_n -42
2wS_of_D -93 2wS_of_E -18 2wS_of_N -30 2wS_of_R -10 2wS_q_A -30 2wS_q_D -97 2wS_q_J -65 2wS_q_N -64
2wS_q_R -49 2wS_q_n -90 2wS_she_M -80 2wS_she_V 43 2wS_she_Vcue 20 2wS_so_D -42 2wS_the_D -51 2wS_the_J -57
2wS_the_N -97 2wS_the_n 10 2wS_the_q -30 2wS_their_n 42 2wS_there_M -56 2wS_they_E -35 2wS_they_M 41
2wS_they_V -98 2wS_they_Vcue 36 2wW_#_P -26 2wW_._$ 43 2wW_A_A -6 2wW_A_D -20 2wW_A_V -42 2wW_A_n -29
2wW_E_D -13 2wW_E_J -16 2wW_E_P -21 2wW_G_D -23 2wW_J_S -12 2wW_J_n -56 2wW_N_' -40 2wW_N_, -16 2wW_N_E -11
2wW_N_M -97 2wW_N_N -66 2wW_N_V -29 2wW_N_Vcue -25 2wW_N_n -44 2wW_N_q -35 2wW_V_# -25 2wW_V_D -64
2wW_V_J -25 2wW_V_N -40 2wW_V_O -28 2wW_V_P -71 2wW_V_R -33 2wW_V_S -34 2wW_V_V -11 2wW_V_n 61
2wW_Vcue_D -36 2wW_Vcue_M -22 2wW_Vcue_O -15 2wW_Vcue_P -27 2wW_Vcue_n -11 2wW_Vcue_q -7 2wW_a_N -8
2wW_a_n -31 2wW_an_J -17 2wW_as_D -18 2wW_can_M -12 2wW_could_A -14 2wW_could_M -9 2wW_could_V -22
2wW_had_M -5 2wW_had_V -32 2wW_has_E 47 2wW_has_V -15 2wW_has_Vcue -25 2wW_have_V -23 2wW_he_'s -19
2wW_he_M -79 2wW_he_V -22 2wW_he_Vcue -59 2wW_he_’d -8 2wW_he_’s -10 2wW_her_n -19 2wW_his_n -33
2wW_i_M -10 2wW_if_D -8 2wW_is_G -8 2wW_is_J -28 2wW_it_M -42 2wW_it_V -24 2wW_it_Vcue 45 2wW_many_n -21
2wW_much_R -10 2wW_n_, -41 2wW_n_. -70 2wW_n_A -45 2wW_n_C -38 2wW_n_D 28 2wW_n_J -38 2wW_n_M -73
2wW_n_P 15 2wW_n_R -28 2wW_n_V -36 2wW_n_Vcue 47 2wW_n_n -99 2wW_n_q -18 2wW_of_D -48 2wW_other_n -11
2wW_q_D -33 2wW_q_J -24 2wW_q_M -9 2wW_q_R -9 2wW_q_S -9 2wW_she_C -5 2wW_she_M -37 2wW_she_V -54
2wW_she_Vcue -25 2wW_some_P -27 2wW_such_D -45 2wW_the_# -5 2wW_the_J -29 2wW_the_N 18 2wW_the_n -93
2wW_their_n -20 2wW_there_M -46 2wW_they_A -9 2wW_they_V -21 2wW_to_V -9 2wW_was_A -11 2wW_was_E -22
2wW_was_V -28 2wW_were_V -26 2wW_were_q -15 2wW_will_V -31 2wW_with_D -17 2wW_would_A -33 2wW_would_M -41
2wW_would_V -40 2wW_would_Vcue -8 2wt_'_n -25 2wt_,_C -46 2wt_,_D -14 2wt_,_S 13 2wt_._$ 12 2wt_at_D -36
2wt_in_N -51 2wt_n_. -32 2wt_t_, -31 2wt_t_. 9 2wt_t_P 37 aN# -26 aNA 8 aNC -57 aND -11 aNG 35 aNJ 21
aNM -57 aNN -61 aNR 7 aNS -27 aNV -32 aNW -61 aNe 30 aNn -33 aNq 9 aaC -5 aaD 59 aaN 54 aaP 3 aae 11
aanS -53 aane 69 anA -51 anC -68 anD 16 anN -23 anP -63 ane 16 ann -27 atheC -64 atheN -19 atheP 76
atheS -30 atheV 28 athee 50 atheq 23 awhichA -39 awhichM -41 awhichP 37 awhichR 62 awhichS -59 awhichV -22
awhichc 76 awhiche 42 awhichq -51 awhoC 6 awhoM -4 awhoS -42 awhoe 25 awhosee -5 b -5 c0( 18 c0, 18 c0- -12
c0: -114 c0; 19 c0w 4 c1( -9 c1, -42 c1- -27 c1: 8 c1; -28 c1w -21 c2( -20 c2, 14 c2- 72 c2: 46 c2; 4
c2w -24 c3( 20 c3, -14 c3- -14 c3: -13 c3w -12 eaccording( -51 eaccording(# -30 eaccording, -44
eaccording,# -25 eaccording,N -42 eaccording,Vcue -53 eaccording,a -9 eaccording,along -21
eaccording,and -74 eaccording,in -39 eaccording,n -43 eaccording,which 18 eaccording- -65 eaccording: -40
eaccording; -64 eaccording;N -35 eaccordingw -97 eaccordingwafter -39 eaccordingwand -39 eaccordingwas -6
eaccordingwif -16 eaccordingwin -26 eaccordingwor -8 eaccordingwt -21 eaccordingwthat -5 eaccordingwto -13
eaccuse, -14 eaccuse,A -47 eaccuse,N 18 eaccuse,and -48 eaccuse,of -34 eaccuse- 51 eaccusew -40
eaccusewGcue -98 eaccusewand -18 eaccusewas -77 eaccusewor -28 eaccusewwhen -67 eaccusewwhile 32
eacknowledge, -5 eacknowledge,N -39 eacknowledge,and -55 eacknowledge,n -60 eacknowledge,which 60
eacknowledge- -39 eacknowledgew 39 eacknowledgewand -33 eacknowledgewas 22 eacknowledgewbut 51
eacknowledgewif -46 eacknowledgewthat 45 eacknowledgewwhen -40 eadd, -52 eadd,A -68 eadd,but 12 eadd- -47
eadd: -79 eadd:q -70 eaddw -79 eaddwGcue -43 eaddwafter -54 eaddwand -17 eaddwbecause -45 eaddwbut -55
eaddwif -4 eaddwor -10 eaddwthat -13 eadmit, 26 eadmit,A -50 eadmit,G -68 eadmit,but 65 eadmitw -39
eadmitwand -49 eadmitwif -12 eadmitwwhen 35 eadvise, -40 eadvisew 11 eadvocate, -50 eadvocatewand -64
eadvocatewthat -21 eaffirmw -6 eagree, -52 eagree,A -86 eagree,and 43 eagree,but -11 eagree,n -54
eagree,the 40 eagreew 21 eagreewand -98 eagreewas -35 eagreewbut 29 eagreewor -7 eagreewsince -22
eagreewthat -59 eagreewwhen 32 eallege, 5 eallege,A 19 eallegew -101 eallegewand -44 eallegewas -6
eallegewduring -44 eannounce, 69 eannounce,A 16 eannounce,Gcue -40 eannounce,V 61 eannounce,a 38
eannounce,he 46 eannounce,n 37 eannounce,the 46 eannounce,who 67 eannounce- 57 eannouncew 43
eannouncewafter 37 eannouncewand -62 eannouncewas 23 eannouncewif 38 eannouncewthat -64 eapplaud, -44
eapplaud,N -26 eapplaudw -67 eapplaudwand -50 eargue, -10 eargue,A -11 eargue,E 20 eargue,N 5
eargue,and -33 eargue,q -75 eargue,which -63 eargue,while 59 eargue- 6 earguew -11 earguewGcue 31
earguewand -82 earguewas 35 earguewbecause -36 earguewbut -56 earguewhow -18 earguewif -30 earguewthat -84
eask, 39 eask,G -23 eask,N 31 eask,but 54 eask,he 40 eask,if -47 eask,which -40 eask- 45 easkw -53
easkwGcue -42 easkwand -79 easkwas 26 easkwbefore -30 easkwduring -22 easkwor -23 easkwthat -79
easkwwhen 16 easkwwhether -43 eassert, -57 eassert,and -55 eassertw 29 eassertwGcue -35 eassure, 41
eassurew 40 eassurewGcue -51 eblame, -37 eblame,A -56 eblame,N 18 eblame,and -6 eblamew -35 eblamewand -24
eblamewon 15 eblamewthat -25 eblast, 32 eblast,Gcue 50 eblastw 7 eblastwand 59 eblastwon -64 eblastwthat 46
eboast, -15 eboast,a 51 eboastw 16 eboastwand -54 ebragw 31 ecall( -38 ecall, 51 ecall,A 8 ecall,G 10
ecall,Gcue 92 ecall,N 21 ecall,a 34 ecall,and -3 ecall,but 54 ecall,n -21 ecall,q -51 ecall,the 52
ecall,which 74 ecall,with -65 ecall,x -40 ecall- 5 ecall-A -19 ecall-G 62 ecall-n -11 ecall-of -32
ecall-to -55 ecall; 52 ecallw 10 ecallwGcue -7 ecallwafter -10 ecallwas -7 ecallwbecause -72
ecallwbefore 31 ecallwbut 10 ecallwin 58 ecallwon -13 ecallwor -28 ecallwthat -24 ecallwto -32
ecallwwhile 17 ecaution, 27 ecautionw -46 ecautionwthat -28 echallengew -52 echallengewand -6
echallengewthat -42 echantw 23 echantwand -54 echaracterizew 27 echaracterizewas -58 ecite,A -62
ecite,Vcue 36 ecite,a 53 ecite,an -14 ecite,as -54 ecite,n 25 ecite,which 73 ecite- 7 ecitew -50
ecitewGcue -75 ecitewand -38 ecitewor -36 ecitewthat -51 eclaim, 34 eclaim,J 9 eclaim,N 45 eclaim,and 42
eclaim- 75 eclaim-and 45 eclaimw 19 eclaimwGcue -89 eclaimwand 58 eclaimwas -17 eclaimwthat -78
ecommentw 12 ecommentwand 46 ecompare, -18 ecompare,Gcue 40 ecomparew -8 ecomparewand 18 ecomplain, 57
ecomplain- -47 ecomplainw -30 ecomplainwand -11 econcedew 15 econclude( 11 econclude(N 11 econclude, 19
econclude,and 29 econclude,but 7 econclude- 7 econcludew -32 econcludewand 28 econcludewas -8 econdemn, 53
econdemnw -61 econdemnwand -18 econdemnwon -54 econfirm, -83 econfirm,N -14 econfirmw 43 econtend, 64
econtendw -65 econvince, -57 econvincew -56 econvincewand -40 ecounter, -9 ecounterw -59 ecredit, -62
ecreditw -27 ecreditwand 29 ecriticize, 45 ecriticize,A 55 ecriticize,Gcue 45 ecriticize,Vcue 23
ecriticize,a 54 ecriticize,and -27 ecriticize,which 61 ecriticize: 28 ecriticize:N 28 ecriticizew 27
ecriticizewGcue -81 ecriticizewafter 9 ecriticizewand -12 ecriticizewas 15 ecriticizewduring 45
ecriticizewthat -30 edeclare, 65 edeclare,G 41 edeclare,n -45 edeclare,which 30 edeclarew 22
edeclarewafter 33 edeclarewon -59 edeclarewor -20 edecline, 40 edecline,A 24 edecline,Gcue 44
edecline,which -67 edecline- 51 edeclinew 46 edeclinewand 70 edeclinewhow -9 edeclinewor -52
edeclinewwhether -90 edecry, 52 edecryw 47 edecrywand 18 edefend, 18 edefend,A -3 edefend,Gcue 33
edefend,N -75 edefend,but 46 edefendw 31 edefendwand -34 edefendwas -101 edefendwon -63 edefendwthat -54
edemand, 71 edemand,n 9 edemandw -78 edemandwand -39 edemandwas -18 edemandwthat -7 edenounce, 42
edenounce,Gcue 53 edenounce,the 46 edenounce,which 9 edenouncew 37 edenouncewand 11 edenouncewas 15
edeny, 76 edeny,A 58 edeny,and 56 edenyw 52 edenywand 58 edenywthrough 61 edescribe( 43 edescribe, 66
edescribe,N -55 edescribe,Vcue 45 edescribe,a 41 edescribe,he 51 edescribew -36 edescribewGcue 60
edescribewand 21 edescribewas -174 edescribewthat -40 edetailw -68 edetailwduring -39 edisclose, 31
edisclose,N -16 edisclosew -40 edismiss, 27 edismiss,Gcue 38 edismiss,a 59 edismiss- 49 edismissw -51
edismisswGcue 12 edismisswand 5 edismisswas -64 edismisswthat -45 edisputew -53 eemphasize, -11
eemphasizew -53 eemphasizewas -44 eemphasizewthat -6 eencouragew -55 eestimate, 66 eestimatew -76
eestimatewand -64 eexhortw -33 eexplain( -27 eexplain(q -27 eexplain, -34 eexplain,q 44 eexplain- -17
eexplainw -37 eexplainwGcue -76 eexplainwand -85 eexplainwas 33 eexplainwbecause -19 eexplainwor -18
eexplainwthat -19 eexplainwto -24 efind, -67 efind,N -65 efind,and -47 efind,the 6 efind,while -74
efind,with -52 efind- -70 efindw -115 efindwand -66 efindwas -30 efindwor -19 efindwthat -17 eforecastw 23
eforecastwand 34 ego, -53 ehail, 39 ehailw -3 ehailwas -42 ehint, 18 ehint,A 18 ehintw 25 eimply, 16
eimply- 51 eimplyw -23 eimplywso -14 eindicate, -16 eindicate,A -58 eindicate,V -38 eindicate- -14
eindicatew -69 eindicatewbefore -15 eindicatewthat -17 eindicatewwhether -13 einformw -56 einsist, -47
einsist,A -51 einsist,G -89 einsist,and 55 einsist- -11 einsistw 28 einsistwGcue 39 einsistwand -20
einsistwas -34 einsistwthat -84 ejoke, 45 ejoke,Vcue 43 ejokew -54 ejokewsince -28 elament, -57
elamentw -52 elamentwand 14 elikenw -30 emaintain, 33 emention, 18 emention,N -30 emention,and 18
emention,but 60 ementionw 13 ementionwand 41 ementionwas -76 emock, 19 emock,Gcue 42 emock,Vcue 57
emock: -35 emock:N -35 emockw -5 emockwGcue -8 emockwand -5 emockwas -50 enote, -55 enote,A -73 enote,N -37
enote,Vcue -21 enote,and 35 enote,it 30 enote,q -39 enote,since -46 enote,the -59 enote,which -16
enote,with -75 enote- -11 enote-a -29 enote: -57 enotew -72 enotewGcue -76 enotewafter -52 enotewand -39
enotewas -72 enotewduring -58 enotewif -24 enotewon -55 enotewor -17 enotewsince -16 enotewso -16
enotewthat -55 enotewwhether 47 enotewwhile -50 eofferw -12 eorder, -13 eorderw -26 eorderwthat -13
eoutline, -18 eoutline,n -51 eoutlinew -62 eoutlinewand -54 epledge,N -19 epledge,and 10 epledge,but -21
epledge- 8 epledge-# -53 epledge-from -32 epledgew 35 epledgewand 61 epledgewt -58 epoint, -113
epoint,A -59 epoint,N -38 epoint,as -46 epoint- 73 epointw -61 epointwGcue -61 epointwand 20 epointwas -40
epointwin -46 epointwon -41 epointwthat -49 eportray, -19 eportray; -38 eportrayw -45 eportraywGcue 42
eportraywand -57 eportraywas -135 epostw 27 epraise, 7 epraise,Gcue 81 epraise,who -43 epraise- 62
epraisew 6 epraisewafter -5 epraisewand 9 epraisewas -40 epraisewat 56 epraisewbut -17 epredict, -16
epredict,N -38 epredict,but -54 epredict- 52 epredictw -108 epredictwand -67 epredictwif -11
epredictwthat -5 epressw -52 epresswand -26 epromise, 12 epromise,J -15 epromise- 32 epromisew -86
epromisewand -101 epromisewas -59 epromisewduring -39 epromisewif -39 epromisewthat -39 epropose, 34
epropose,A 41 epropose,and 15 eproposew 39 eproposewand 33 eproposewor 44 eproposewthat -43
eproposewthrough -48 equestion, 44 equestion,his -57 equestionw 7 equestionwand 32 equestionwbecause -24
equestionwin -21 equestionwthat -25 erail, 58 erailw 26 erailwGcue -36 erailwand 50 ereadw 37 erebutw -45
erebutwand -8 erecall, -71 erecall,N -51 erecall,Vcue 60 erecall,he 20 erecall,who -58 erecallw -84
erecallwGcue -51 erecallwand 18 erecallwas -26 erecallwthat -25 erecallwwhen -82 erecommend, -33
erecommend,N 8 erecommendw 18 erefer, 27 erefer,N -52 erefer,has 47 erefer,the 12 erefer,who 7 erefer- -36
ereferw 27 ereferwGcue -61 ereferwand 11 ereferwas -87 ereferwbut 63 ereferwthat -56 erefuse, 4
erefuse,Gcue 38 erefuse,N 21 erefuse,which 60 erefuse- -9 erefusewand -83 erefusewas 31 erefusewor -24
erefusewthat -70 ereiterate, -4 ereiterate,G -56 ereiteratew 12 ereiteratewand -34 ereiteratewthat -36
ereject, 8 ereject,Gcue 59 erejectw -17 erejectwand 41 erejectwas -40 erejectwor -3 erejectwthat -52
eremarkw 18 eremarkwthat -22 eremind, -66 eremindw -61 eremindwand -74 eremindwas -41 eremindwto -4
erepeat, 40 erepeat- -6 erepeatw -83 erepeatwas -42 erepeatwthat -47 ereply, -54 ereplyw -23 ereport( -44
ereport, -55 ereport,# -57 ereport,A 69 ereport,N -73 ereport,and -38 ereport,q -31 ereport,the 22
ereport,which -60 ereport,while 52 ereport,who 10 ereport- 15 ereportw -42 ereportwGcue -50
ereportwand -105 ereportwas 20 ereportwbefore -21 ereportwduring -26 ereportwin -28 ereportwon -95
ereportwor -16 ereportwsince -17 ereportwt 49 ereportwthat -22 ereportwto -11 erespond,and -21
erespondw -19 erespondwGcue -78 erespondwand 6 erespondwt -51 erespondwthat -52 eretweet, -43 ereveal, -77
ereveal,A -71 ereveal,and 4 ereveal,the -74 erevealw 41 erevealwand -86 erevealwas -72 eridicule, -43
eridiculew -26 esay( -19 esay(# -38 esay(N -43 esay(V -54 esay, -36 esay,# 42 esay,A -39 esay,E -34
esay,G -16 esay,Gcue -18 esay,J -27 esay,N -76 esay,V -32 esay,Vcue 20 esay,a 6 esay,although -48
esay,an -26 esay,and -25 esay,as -4 esay,because -41 esay,but -23 esay,despite 57 esay,for 14 esay,have -58
esay,having -38 esay,he -10 esay,his -11 esay,in 4 esay,is 7 esay,it 13 esay,most 22 esay,much 7 esay,n -9
esay,or 26 esay,q -90 esay,she -80 esay,should -42 esay,so -63 esay,such -37 esay,the -13 esay,they 32
esay,though -6 esay,to 26 esay,when 31 esay,where 7 esay,which 16 esay,who 12 esay,whoever -40
esay,whom -17 esay,whose -58 esay,will 4 esay,with 12 esay,would -44 esay,you -51 esay- -40 esay-A -34
esay-G -46 esay-Gcue 34 esay-N -6 esay-V 57 esay-a 87 esay-all 52 esay-and -39 esay-as 3 esay-but -49
esay-for 9 esay-if -54 esay-n -51 esay-or -69 esay-that -11 esay-the 18 esay-there 6 esay-though 40
esay-to -52 esay-was -35 esay-which -9 esay: -50 esay:G -23 esay:N 16 esay:V -33 esay:q -50 esay:the -35
esay; -36 esay;# 72 esay;N -10 esay;and -41 esayw -83 esaywGcue -6 esaywafter -78 esaywand -30 esaywas -15
esaywat -64 esaywbecause -58 esaywbefore -146 esaywbut -35 esaywduring -108 esaywhow -48 esaywif -114
esaywin -21 esaywof -24 esaywon 11 esaywor -104 esaywsince -78 esaywso -72 esaywt -111 esaywthat -12
esaywthough 12 esaywthrough -65 esaywto -60 esaywunless -22 esaywwhat 11 esaywwhen -187 esaywwhere -49
esaywwhether -61 esaywwhich -73 esaywwhy -34 esaywyet -70 eshow, -71 eshow,# 6 eshow,A -32 eshow,N -60
eshow,V -59 eshow,and 13 eshow,n -39 eshow,the -62 eshow,while -64 eshow,with 5 eshow- -55 eshow: -60
eshow:# -30 eshoww -146 eshowwGcue -29 eshowwand -89 eshowwas -41 eshowwbut -28 eshowwif -9 eshowwor -20
eshowwthat -16 eshowwwhile -30 esignal, 54 esignalw -51 esignalwt -29 eslam, 51 eslamw 21 eslamwand -41
eslamwas 26 eslamwthat -17 espeak, 10 espeak,and 51 espeak,n 26 espeak,the -64 espeakw -33 espeakwand -41
espeakwas -59 espeakwbefore 46 espeakwthat -13 especulate, 53 estate( 32 estate, -28 estate,A 25
estate- -60 estatewand -15 estatewif -11 estatewon 19 estatewso -12 estatewthat -33 estressw 25
estresswand -29 estresswif -9 estresswthat -4 esuggest( -58 esuggest, 11 esuggest,A -62 esuggest,E -57
esuggest,G 67 esuggest,J 56 esuggest,N 55 esuggest,and 75 esuggest,but -60 esuggest,in -55 esuggest,so -58
esuggest,to -39 esuggest,was 12 esuggest,which 8 esuggest,who -55 esuggest- 60 esuggest-A -21 esuggest-q 67
esuggest: 25 esuggestw -37 esuggestwGcue -50 esuggestwand -70 esuggestwas -85 esuggestwbecause 29
esuggestwif -82 esuggestwor -31 esuggestwso -23 esuggestwthat 39 esuggestwthrough -27 esuggestwto -12
esuggestwwhen -47 esuggestwwhether -28 etalkw -51 etalkwand -47 etell, -19 etell,G 18 etell,Gcue -22
etell,N -56 etell,and -9 etell,he -51 etell,n -41 etell,q -39 etell,when 12 etell- 3 etellw -94
etellwGcue 12 etellwafter -11 etellwand -91 etellwas -62 etellwbecause -45 etellwbefore -48 etellwbut -60
etellwif -34 etellwin -36 etellwof -16 etellwor -45 etellwsince -16 etellwt -65 etellwthat -80 etellwto -17
etellwwhen 36 etellwwhere -19 etellwwhether -20 etestifyw -32 ethank, -21 ethank,N -13 ethank,his -32
ethankw 43 ethankwand 49 ethankwas -25 ethankwat 41 ethreaten, -14 ethreatenw 21 ethreatenwthat -43
ethreatenwunless -28 etout, 24 etout,and 12 etout- -19 etoutw 41 etoutwand -16 etoutwas -60 etoutwin 59
etweet, 52 etweet- -50 etweetw 52 etweetwand 16 etweetwas 33 etweetwthat -36 eurge, -32 eurge,Gcue 65
eurge,but 12 eurge,which 55 eurge- 57 eurgew -27 eurgewand -8 eurgewthat -52 evow, 71 evow,N 56
evow,and -36 evow,n 32 evoww -37 evowwGcue -23 evowwafter -60 evowwand -11 evowwas 38 evowwbefore -7
evowwduring -51 evowwthat -23 evowwwhile -40 ewarn, 40 ewarn,A 59 ewarn,Gcue -26 ewarn,and -9 ewarn,but 68
ewarnw -39 ewarnwand -58 ewarnwas -30 ewarnwbecause -33 ewarnwbut 34 ewarnwif -34 ewarnwor -22
ewarnwthat -13 ewonderw -64 ewonderwand -49 ewrite, 11 ewrite,A 27 ewrite,a 60 ewrite,n 16 ewrite,q -36
ewrite- 52 ewritew -21 ewritewGcue -62 ewritewand 37 ewritewas -6 ewritewbecause -65 ewritewbefore -38
ewritewif -21 ewritewor -19 ewritewthat -35 i0( 9 i0, -4 i0- 3 i0: -17 i0; 9 i0w -27 i1- 14 i1; -21 i1w 54
k0( 33 k0, 51 k0- 7 k0: -72 k0; 40 k0w 27 k1, -5 k1: 21 k1w -25 k2( -72 k2, -48 k2- 23 k2: 32 k2; -33
k2w -46 k3( -43 k3, -85 k3- -41 k3: 23 k3; 14 k3w -67 k4, -67 k4- -6 k4: -62 k4; -41 k4w -178 l1, -12
l1: -49 l1w 56 l2, 33 l2- 11 l2: -28 l2; 43 l2w 24 l3( 31 l3- 30 l3: -58 l3; 66 l3w -22 l4( -15 l4, 15
l4- 8 l4: 18 l4; -22 l4w -31 l5( -14 l5, -29 l5- -12 l5: 40 l5; -27 l5w -85 l6, -78 l6- -27 l6: -62 l6; -23
l6w 8 m( 5 m(v0 25 m(v1 -18 m, -3 m,v1 -8 m- 7 m-v0 31 m-v1 -9 m: -19 m:v0 -4 m:v1 -23 m;v0 49 m;v1 -27
mwv0 28 mwv1 -25 n(#v1 -50 n(Av1 21 n(Nv0 -40 n(Nv1 -42 n(Vv1 20 n(nv1 -50 n(qv0 -47 n(qv1 -27 n,#v0 -104
n,#v1 40 n,Av0 7 n,Av1 -31 n,Ev0 19 n,Ev1 -13 n,Gcuev0 152 n,Gcuev1 5 n,Gv0 -27 n,Gv1 -5 n,Jv0 -61
n,Nv0 -68 n,Nv1 29 n,Vcuev0 49 n,Vcuev1 12 n,Vv0 -13 n,Vv1 -35 n,afterv1 52 n,allv1 13 n,alongv1 -64
n,althoughv1 -64 n,amongv0 -35 n,andv0 15 n,anv0 -14 n,anv1 24 n,arev1 4 n,asv0 -33 n,atv1 14 n,av0 14
n,av1 25 n,becausev0 10 n,becausev1 -66 n,beforev1 17 n,butv0 107 n,butv1 -16 n,couldv1 19 n,despitev0 8
n,despitev1 23 n,forv1 36 n,fromv0 6 n,hasv0 19 n,havev1 36 n,havingv1 -38 n,hev0 31 n,hev1 -14 n,hisv0 -28
n,hisv1 4 n,ifv1 -61 n,intov1 -42 n,inv0 -4 n,inv1 -10 n,isv1 -7 n,itv0 50 n,itv1 -31 n,iv1 52 n,likev1 -16
n,mayv1 22 n,mostv1 -22 n,muchv1 -53 n,nv0 7 n,nv1 -32 n,ofv0 -37 n,ofv1 -46 n,onv1 -50 n,orv1 -22 n,qv0 -8
n,qv1 -57 n,shev0 -8 n,shev1 -17 n,sincev1 -52 n,somev0 -16 n,somev1 16 n,sov1 -9 n,suchv1 -65 n,thatv0 -56
n,thatv1 -9 n,therev1 30 n,thev0 48 n,thev1 -10 n,theyv1 32 n,thoughv0 25 n,thoughv1 -14 n,tov1 -19
n,upv1 19 n,wasv0 18 n,wasv1 -8 n,werev1 -48 n,wherev0 -4 n,wherev1 9 n,whichv0 18 n,whichv1 13
n,whilev0 -23 n,whilev1 29 n,whoeverv1 -40 n,whosev1 -5 n,whov0 11 n,whov1 21 n,willv1 -8 n,withv0 -42
n,withv1 6 n,wouldv0 -38 n,wouldv1 -34 n,xv0 -50 n,youv0 -51 n-#v0 -12 n-#v1 18 n-Av0 15 n-Av1 -7
n-Gcuev1 45 n-Gv1 -39 n-Nv0 10 n-Nv1 -13 n-Vv1 -18 n-allv0 41 n-allv1 52 n-althoughv1 63 n-andv0 9
n-andv1 6 n-anv1 25 n-asv1 -16 n-atv1 -51 n-av0 40 n-av1 6 n-butv1 23 n-forv0 60 n-fromv1 -32 n-hev1 51
n-hisv1 -61 n-ifv1 -23 n-inv1 -12 n-itv0 -15 n-itv1 53 n-nv0 -21 n-nv1 -3 n-ofv1 -32 n-orv1 -19 n-qv0 -36
n-qv1 -16 n-suchv1 -46 n-thatv1 -11 n-thev0 29 n-thev1 39 n-thoughv1 67 n-tov1 -15 n-wasv1 -45
n-whetherv1 -5 n-whichv1 -5 n:#v1 -54 n:Gv1 -42 n:Nv0 11 n:Nv1 -9 n:Vv1 -33 n:qv0 4 n:qv1 11 n:thev1 -35
n:tov1 27 n;#v1 25 n;Nv0 37 n;Nv1 -27 n;Vv1 -10 n;andv0 43 n;andv1 -53 n;nv0 30 n;shev1 15 n;thev1 -9
nwGcuev0 -69 nwGcuev1 28 nwafterv0 36 nwafterv1 -7 nwandv0 -21 nwandv1 6 nwasv0 -25 nwasv1 -21 nwatv0 12
nwatv1 -10 nwbecausev0 -77 nwbecausev1 -19 nwbeforev0 51 nwbeforev1 -61 nwbutv0 17 nwduringv0 22
nwduringv1 -64 nwhowv0 -43 nwhowv1 -66 nwifv0 -51 nwifv1 -39 nwinv0 43 nwinv1 -36 nwofv1 -51 nwonv0 -17
nwonv1 16 nworv0 -84 nworv1 -52 nwsincev1 -90 nwsov0 -40 nwsov1 -82 nwthatv0 -145 nwthatv1 8 nwthoughv1 23
nwthroughv0 -8 nwthroughv1 -65 nwtov0 -56 nwtov1 -101 nwtv0 67 nwtv1 -98 nwunlessv1 -75 nwviav1 19
nwwhateverv1 -22 nwwhatv0 34 nwwhatv1 -119 nwwhenv0 31 nwwhenv1 -37 nwwherev0 -64 nwwherev1 -70
nwwhetherv0 -52 nwwhetherv1 -22 nwwhichv1 5 nwwhilev0 18 nwwhilev1 -17 nwwhosev1 -59 nwwhyv0 -25
nwwhyv1 -37 nwyetv1 -91 p#( -48 p#, -16 p#- 75 p#w -40 p', 13 p'w -87 p), 10 p)- -60 p., -40 p.; 25 p:w -11
pA, -28 pA: -54 pAw -29 pC, -41 pCw -139 pD, -7 pD- -77 pDw -179 pE, -42 pE- 16 pEw -93 pG, 27 pG: 24
pGw -46 pJ, -39 pJw -34 pM, -19 pM- -68 pM: -54 pMw -32 pN( -73 pN, -12 pN- 17 pN: -10 pN; -45 pNw 10
pO, 57 pO- 53 pOw -51 pP, -20 pP- -8 pPw -48 pR( 27 pR, -5 pRw -150 pS, -60 pS- -15 pSw -30 pV, -17 pV- -8
pV: -81 pVw -36 pW, -63 pWw -61 pn( 38 pn, 4 pn- -16 pn: 5 pn; 31 pnw 24 pq- 14 pq; -21 pqw 54 pt, 76
ptw -70 pxw -57 q0(0 22 q0,0 -7 q0,1 60 q0-0 -30 q0-1 70 q0:0 -14 q0;1 -10 q0w0 -24 q0w1 42 q1(0 -21
q1(1 -48 q1,0 -21 q1,1 -51 q1-0 13 q1-1 12 q1:0 12 q1:1 -86 q1;0 51 q1;1 -38 q1w0 -42 q1w1 26 r0( 8 r0, -76
r0- -61 r0: -79 r0; 15 r0w -47 r1( 28 r1, -34 r1: -84 r1; -29 r1w -69 r2( -34 r2, 5 r2- 14 r2: -17 r2; 6
r2w 8 r3( 5 r3, -8 r3- -22 r3: 37 r3; -32 r3w 36 r4( -67 r4, 34 r4- 32 r4: -46 r4; 43 r5( 9 r5, 34 r5- 34
r5: 10 r5; 14 r5w 5 s#- 36 s#: -25 s#w -43 s'w -41 sA, -40 sA- -11 sAw 51 sE, -45 sEw 23 sG, -6 sG; 58
sGcue, -23 sGcuew -69 sGw -72 sJ( -30 sJ- 58 sJw -71 sN( 32 sN, -10 sN- 47 sN: -94 sN; -20 sNw 27 sV- -60
sVcue, -44 sVcuew -61 sVw -27 sa( -70 sa- 15 sa: -11 san, 16 sand, -50 sandw -34 sanotherw -39 sanw -90
sany, 6 sanyw -20 sare( -38 sare, -54 sas, 47 sat, -67 sat- -42 satw -44 saw -54 sbecause, -36
sbecausew -13 sbetween, -60 sbetweenw -62 sboth, 12 sby, -40 sbyw -81 scould, 37 scouldw -29 scw -31
sdespite, -45 sdespitew -14 seachw 52 sfor, 18 sfor; 44 sforw -34 sfromw -33 shave, 54 shavew -4
shavingw -46 she( -20 she, -27 she: 18 sher, 3 sher- -64 sherself, -23 sherselfw -32 sherw 30 shew -36
shim, -6 shimself, 26 shimself; -38 shimselfw -32 shimw -32 shis, -13 shis- -19 shisw 56 show( -27 show, 9
show: -64 showw -47 sif, -27 sinw -23 sis, -104 sis- 31 sis; -40 sit, -15 sit- -22 sit: -27 sit; 37 sits, 9
sitselfw -40 sitsw -56 smany, 19 smanyw -72 sme, 47 smost, -46 smuch, -31 sn, 35 sn- -48 sn: -87 sno, -56
snow 35 snw -17 sofw -21 son- -74 sonw -17 soverw -42 sq, -55 sqw 42 sseveral, -82 sseveralw -46 sshe- 24
sshew 18 ssome, -26 ssomew 29 ssuchw -37 sthat( 11 sthat, -48 sthat- 3 sthat: 25 sthat; -5 sthatw -65
sthe( -46 sthe, -7 sthe- 25 sthe: 39 sthe; -7 stheir, 57 stheirw 5 sthem, -30 sthemselvesw -55 sthere, 15
sthere- 60 stherew -47 sthew -29 sthey, 101 sthey: -47 sthey; -10 stheyw -15 sthis, -21 sthisw -39
sthose, -58 sthose- -50 sthosew -65 sto, 52 sto- 49 sto; 43 stow 16 stw -8 sup, -64 suponw 22 swas, 11
swasw -66 swerew -40 swhat, 41 swhat- -56 swhatw 36 swhen, -11 swherew -44 swhether, -45 swhetherw -102
swhile, -47 swho- 5 swhow -61 swhyw 8 swith, 30 swithw -49 swould, -13 swouldw -18 t(#_) -50 t(A_0 21
t(N_) -65 t(N_, 11 t(N_. -43 t(P_0 -7 t(S_0 54 t(V_0 5 t(q_0 -58 t,#_, -56 t,#_. -57 t,#_E 13 t,#_Vcue 3
t,#_and -56 t,#_that 4 t,A_0 -21 t,C_, 21 t,C_0 -35 t,C_A 20 t,C_P -13 t,C_V -20 t,C_Vcue 133 t,C_and -12
t,C_are -36 t,C_did 12 t,C_don’t -28 t,C_has 59 t,C_have -21 t,C_is 70 t,C_on 50 t,C_to -54 t,C_was 7
t,C_were -47 t,C_will -11 t,C_’s -7 t,D_, -87 t,D_. -68 t,D_A 36 t,D_E 4 t,D_G 40 t,D_J 54 t,D_P 11
t,D_Vcue 10 t,D_a 54 t,D_and -61 t,D_as -65 t,D_from 12 t,D_has 51 t,D_is -11 t,D_or -28 t,D_outside -59
t,D_q -31 t,D_than 54 t,D_that 67 t,D_the -8 t,D_to -18 t,D_was -12 t,D_which 35 t,D_who 14 t,D_will -57
t,D_with -54 t,E_0 7 t,G_0 35 t,J_0 22 t,J_and -54 t,J_or -42 t,J_who -42 t,M_0 -19 t,N_$ -65 t,N_' 27
t,N_( 20 t,N_, -105 t,N_- -57 t,N_. -59 t,N_E 66 t,N_P -61 t,N_V 10 t,N_Vcue 114 t,N_and -128 t,N_has 45
t,N_is 35 t,P_0 -16 t,R_A 48 t,R_E 14 t,R_V 3 t,R_Vcue 61 t,R_does -13 t,R_doesn’t -8 t,R_had -49
t,R_has 33 t,R_have -17 t,R_is 42 t,R_may 4 t,R_was -26 t,R_will -10 t,R_would -53 t,R_’m -25 t,R_’s 38
t,S_, -6 t,S_0 12 t,S_A 56 t,S_E 10 t,S_P 16 t,S_V 33 t,S_Vcue 61 t,S_is 4 t,S_was -56 t,S_were -55
t,S_would -56 t,V_0 3 t,n_, -69 t,n_. -67 t,n_E -62 t,n_G -8 t,n_J -53 t,n_P -87 t,n_V 47 t,n_and -144
t,n_from -57 t,n_has 10 t,n_have -55 t,n_on 25 t,n_or -50 t,n_she 22 t,n_that 55 t,n_the -6 t,n_to 22
t,n_who -7 t,n_would -60 t,q_0 -49 t,x_0 -50 t-#_, -36 t-C_. 7 t-C_0 -29 t-C_A 62 t-C_P 50 t-C_V -15
t-C_Vcue 53 t-C_is 60 t-C_to -57 t-D_, 7 t-D_- -15 t-D_A 89 t-D_P 4 t-D_as -46 t-D_he -22 t-D_that 23
t-D_who 41 t-G_0 18 t-M_0 -77 t-N_. 6 t-N_and -32 t-P_0 -34 t-R_A -7 t-R_might 44 t-S_0 16 t-V_0 16
t-W_0 -4 t-n_, 17 t-n_Vcue 61 t-n_as -44 t-n_he 22 t-n_that 7 t-q_0 -37 t:#_P -39 t:D_P -43 t:G_0 -56
t:N_, 40 t:N_. -61 t:N_and -37 t:P_0 23 t:V_0 -46 t:q_0 13 t;#_Vcue 33 t;C_0 -27 t;D_P -5 t;N_, 30
t;N_; -27 t;V_0 -10 twC_' -49 twC_( -65 twC_, -88 twC_- -108 twC_. -194 twC_0 28 twC_A 9 twC_E -9 twC_G 43
twC_Gcue 66 twC_J -30 twC_P -69 twC_V -36 twC_Vcue 110 twC_a -85 twC_after -75 twC_and -100 twC_are -95
twC_as -64 twC_because -21 twC_before 28 twC_between -45 twC_by -69 twC_can -39 twC_could 32 twC_from -77
twC_had -66 twC_has 56 twC_have 5 twC_he -26 twC_him 28 twC_into -23 twC_is -71 twC_like -29 twC_on -9
twC_or -60 twC_out -24 twC_over -55 twC_q -116 twC_should -90 twC_than -57 twC_that -120 twC_the 24
twC_to -156 twC_was -80 twC_were -82 twC_when -23 twC_who -71 twC_will 18 twC_with -34 twC_would -71
twG_0 -8 twP_0 4 twS_, -147 twS_. -146 twS_0 -18 twS_: 39 twS_A 37 twS_E 22 twS_G -50 twS_J -28 twS_P -110
twS_V 49 twS_Vcue 95 twS_after -43 twS_and 4 twS_as -63 twS_but -12 twS_by -36 twS_did -58 twS_from -29
twS_had 32 twS_has 23 twS_is -80 twS_n 31 twS_on -31 twS_or -36 twS_q -101 twS_that -57 twS_to -116
twS_was -27 twS_were -43 twS_where -43 twS_who 37 twS_with -52 twW_0 -64 v0(N -56 v0,# 17 v0,A -61 v0,E 10
v0,G -36 v0,Gcue -9 v0,J -8 v0,N -41 v0,a -14 v0,along -51 v0,among -43 v0,and -85 v0,as -136
v0,because -45 v0,but 18 v0,despite 32 v0,for -20 v0,his -14 v0,in -73 v0,into -42 v0,like 17 v0,n -52
v0,on -46 v0,q -56 v0,some -49 v0,such -53 v0,the -8 v0,though -30 v0,up 19 v0,when 59 v0,which -22
v0,while -20 v0,with -12 v0,without -43 v0,x -50 v0-# -53 v0-A -7 v0-G -10 v0-N -6 v0-all 52 v0-and -27
v0-as 16 v0-from -32 v0-n -4 v0-to -4 v0:G -38 v0:N -15 v0:the -21 v0;and 5 v0wGcue -63 v0wafter -18
v0wand -60 v0was -21 v0wat 15 v0wbecause -81 v0wbefore -15 v0wbut -62 v0wduring 6 v0wif -38 v0wof -28
v0won 19 v0wor -94 v0wsince -77 v0wso -64 v0wt -5 v0wthat 45 v0wthrough -26 v0wto -54 v0wunless -37
v0wvia 36 v0wwhen -55 v0wwhile -108 v1(# -50 v1(A 4 v1(N -31 v1(V 5 v1(q -58 v1,# -39 v1,A 10 v1,E -7
v1,G 11 v1,Gcue 56 v1,J -40 v1,N 18 v1,V -36 v1,Vcue 41 v1,a 38 v1,after 66 v1,all -19 v1,along -34
v1,although -13 v1,an 4 v1,and 38 v1,another -23 v1,are 28 v1,as 29 v1,at -9 v1,because -21 v1,both 22
v1,but 22 v1,by -39 v1,could -24 v1,despite 10 v1,for 48 v1,from -69 v1,has -7 v1,having -38 v1,i -5
v1,if -61 v1,in 4 v1,is -19 v1,it 8 v1,like -48 v1,may 22 v1,most -28 v1,much -53 v1,n 4 v1,of -51
v1,or -67 v1,q -39 v1,she -22 v1,should -42 v1,since -52 v1,so -9 v1,some 59 v1,such -37 v1,that -29
v1,the 25 v1,there 46 v1,they 32 v1,though 27 v1,to -8 v1,was 5 v1,were -48 v1,when -47 v1,where 5
v1,which 18 v1,while 29 v1,who 25 v1,whoever -40 v1,whose -8 v1,will 27 v1,with -6 v1,would -54 v1,you -51
v1-# 28 v1-G -20 v1-Gcue 45 v1-J -7 v1-a 46 v1-all 41 v1-although 63 v1-an 25 v1-and 18 v1-as -71 v1-but 39
v1-for 28 v1-he 51 v1-his 6 v1-if -23 v1-in 14 v1-it 21 v1-n -6 v1-of -32 v1-or -24 v1-q -37 v1-such -46
v1-that -11 v1-the 47 v1-there 6 v1-though 67 v1-to -57 v1-was -45 v1-which -5 v1:# -49 v1:N 23 v1:V -33
v1:a -54 v1:q 13 v1:the -31 v1:to 27 v1;# 33 v1;N -8 v1;V -10 v1;and -27 v1;n 44 v1;she 15 v1wGcue 18
v1wafter 16 v1was -23 v1wat -13 v1wbecause -25 v1wbefore 24 v1wbut 32 v1wby -50 v1wduring -46 v1whow -83
v1wif -45 v1win 19 v1wnor -52 v1wof -39 v1won -37 v1wor -50 v1wsince -65 v1wso -71 v1wthat -95 v1wthough -7
v1wthrough -40 v1wto -91 v1wunless -60 v1wwhat -12 v1wwhatever -50 v1wwhere -100 v1wwhether -30 v1wwhich -7
v1wwhile 31 v1wwhose -65 v1wwhy -50 v1wyet -17 w( -88 w(# -50 w(V -54 w+( -6 w+(q -47 w+, 10 w+,A 12
w+,G 35 w+,Gcue 18 w+,J -52 w+,N -24 w+,Vcue 36 w+,a 62 w+,and 39 w+,as -65 w+,but -28 w+,has 47 w+,his 31
w+,in -20 w+,or -67 w+,q 43 w+,she -51 w+,such -38 w+,the 71 w+,though 33 w+,to -56 w+,was 29 w+,when 8
w+,where 17 w+,which -14 w+,while 21 w+,who -18 w+,with -61 w+- 28 w+-# 71 w+-A -30 w+-N -19 w+-V 27
w+-all 32 w+-and 28 w+-n -56 w+-q -56 w+: -3 w+:q 8 w+; -57 w+wGcue -26 w+wafter 51 w+was -55 w+wat -38
w+wbecause -90 w+wbefore 39 w+wbut 8 w+wduring -37 w+whow -36 w+wif -74 w+win 54 w+won 16 w+wor -73
w+wsince -34 w+wso -33 w+wthat -36 w+wthrough -68 w+wto -30 w+wunless -46 w+wwhat -39 w+wwhen -7
w+wwhere -49 w+wwhether -42 w+wwhile -8 w+wwhose -26 w+wwhy -22 w, -107 w,# 9 w,A -88 w,G 14 w,N -63
w,Vcue -53 w,a -26 w,along -21 w,and -90 w,he -28 w,in -40 w,it -53 w,n -55 w,or 36 w,q -37 w,the 4
w,to -48 w,when -75 w,which -8 w,with -54 w- -48 w-( 30 w-(N -28 w-, 22 w-,# -11 w-,A -13 w-,E 30 w-,G -47
w-,Gcue 11 w-,N 23 w-,V 16 w-,Vcue 76 w-,a 46 w-,all 13 w-,along -50 w-,an -19 w-,and 19 w-,as 26 w-,at 4
w-,but 8 w-,has -64 w-,he 9 w-,his -81 w-,if -50 w-,in 16 w-,it -8 w-,most -6 w-,n -8 w-,of -40 w-,or -10
w-,q -118 w-,she 7 w-,some 48 w-,such -16 w-,though 16 w-,to 75 w-,when 14 w-,which -27 w-,while 7 w-,who 4
w-,whom -16 w-,with -33 w-- 6 w--# -62 w--A 28 w--G -48 w--a 55 w--and 11 w--as -5 w--for -6 w--from -32
w--it 47 w--n 34 w--or -63 w--the -6 w--was -30 w-: 4 w-:# -32 w-:N -12 w-:q 32 w-:to 27 w-; 93 w-;# 53
w-;and 43 w-A -22 w-and -50 w-n -55 w-to -34 w-w 7 w-wGcue 34 w-wafter 24 w-wand -14 w-was -34
w-wbecause -22 w-wbefore 39 w-wbut 10 w-wduring -73 w-whow -20 w-wif 29 w-win -66 w-wof -35 w-won -66
w-wor -103 w-wsince -73 w-wso -33 w-wt -87 w-wthough 39 w-wthrough -41 w-wto -61 w-wunless -27 w-wwhat -59
w-wwhen -3 w-wwhere -45 w-wwhether -61 w-wwhich -40 w-wwhile 12 w-wwhose -19 w-wyet -37 w: -82 w:N -45
w:q -47 w; -92 w;N -35 w;and -27 w^( -6 w^(A 4 w^(N -69 w^(n -50 w^(q -27 w^, -48 w^,# -8 w^,A -5 w^,E -8
w^,G -17 w^,Gcue 47 w^,J -34 w^,N -116 w^,V -50 w^,Vcue 12 w^,a -16 w^,after 52 w^,along -23
w^,although -48 w^,among -34 w^,an 4 w^,and 5 w^,as 5 w^,because -66 w^,both 22 w^,but 41 w^,despite 13
w^,for 48 w^,from -46 w^,have -58 w^,having -38 w^,he -50 w^,his -84 w^,if -30 w^,in 10 w^,into -42
w^,is -61 w^,it -71 w^,most -48 w^,n -58 w^,nor 26 w^,of -46 w^,on -59 w^,q -24 w^,she -55 w^,since -52
w^,so -41 w^,some -49 w^,such -44 w^,that -77 w^,the -38 w^,though -32 w^,to -28 w^,was -64 w^,were -48
w^,when 6 w^,where 29 w^,which 14 w^,while 12 w^,who 22 w^,whoever -40 w^,whom 12 w^,whose 28 w^,will 25
w^,with 38 w^,x -50 w^- 6 w^-A -10 w^-G -18 w^-Gcue 43 w^-N -3 w^-V -45 w^-a -11 w^-all 47 w^-an 48
w^-and 5 w^-but 4 w^-his 4 w^-in 14 w^-of -32 w^-or 14 w^-q 25 w^-though 42 w^-which 34 w^: -20 w^:# -21
w^:G -38 w^:N 28 w^:q -31 w^; 34 w^;N -4 w^;n 44 w^;she 52 w^;the 51 w^wGcue -35 w^wafter -37 w^wand -20
w^was 18 w^wat 26 w^wbecause -35 w^wbefore -29 w^wbut 20 w^wduring 18 w^whow -51 w^wif -133 w^win 18
w^wof -30 w^wor -5 w^wsince -51 w^wso -73 w^wt 17 w^wthat -67 w^wthough -29 w^wthrough -9 w^wto -77
w^wunless -38 w^wvia 24 w^wwhat -91 w^wwhen -14 w^wwhere -56 w^wwhich 10 w^wwhile -35 w^wwhy -25 w^wyet 12
walthough, 60 walthough,he 39 walthoughw 25 walthoughwand 25 wand, -41 wand,A -12 wand,n -68 wand,which 47
wand,while 50 wand- -43 wand: -33 wandw -94 wandwGcue -45 wandwafter -54 wandwand -81 wandwas -47
wandwbecause -39 wandwbefore -64 wandwbut -30 wandwhow -19 wandwor -10 wandwso -26 wandwthat -36
wandwthrough -40 was, 48 was,N 77 was- 4 wasw -15 waswGcue -37 waswand 23 waswas -13 wbecause, -11
wbut, -16 wbut,A -73 wbut,Gcue 55 wbut,J 39 wbut,V -37 wbut,and 18 wbut,as -66 wbut,despite -13 wbut,in -50
wbut,n 28 wbut,the 27 wbut,which 16 wbut- -11 wbut-or -47 wbut: 15 wbut:q 25 wbutw 6 wbutwGcue -87
wbutwafter -50 wbutwand 37 wbutwas -58 wbutwbecause 29 wbutwbut -38 wbutwhow -11 wbutwif -42 wbutwor -26
wbutwsince -21 wbutwso -10 wbutwthat -62 wbutwthough -36 wbutwto -14 wbutwwhen 30 wbutwwhether -30
wbutwyet -37 whow; -38 whoww -41 worw -12 wso, -87 wthat, 87 wthat,the 65 wthat,which 53 wthat- 69
wthatw -63 wthatwand -44 wthatwas -11 wthatwor -20 wthatwthat -10 wthough, 16 wthough,the 47 wthoughw 10
wthoughwas -19 ww -152 wwGcue -78 wwafter -55 wwand -132 wwas 18 wwbecause -20 wwbefore -30 wwduring -11
wwhat, 18 wwhat,n -39 wwhatw 27 wwhatwand -48 wwhatwwhere -6 wwhen( -26 wwhen(N -26 wwhen, 74 wwhen,A -22
wwhen,Gcue 41 wwhen,N 15 wwhen,he 57 wwhen,i 52 wwhen,it 54 wwhen,she 59 wwhen,the 49 wwhen- 25 wwhenw 25
wwhenwGcue 28 wwhenwand -17 wwhenwduring 31 wwhenwthat -12 wwherew -58 wwherewand -41 wwhich, 50
wwhich,Vcue -43 wwhichw -51 wwhichwand 5 wwhile, 168 wwhile,N 62 wwhile,he 52 wwhile,his 58 wwhile,it 38
wwhile,the 53 wwhile,they 24 wwhile- 54 wwhilew -13 wwhilewas -93 wwhilewif -15 wwhilewwhen -40 wwif -36
wwin -56 wwor -26 wwsince -14 wwso -9 wwt -28 wwthat -62 wwto -13 wwwhat -14 wwwhen -46 wwwhether -32
wwwhy -10 wyet, -41 wyetw -75 wyetwand -42 wyetwas -42
"""
