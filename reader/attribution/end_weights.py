"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -4 1(#_n -4 1(A 23 1(N -49 1(N_) -62 1(N_. -59 1(N_N 11 1(V 5 1(V_N 5 1(n -52 1(q -52 1,# -21 1,#_, -58
1,#_. -58 1,#_n 28 1,#_of 11 1,#_that 5 1,A -21 1,A_# -30 1,A_, 33 1,A_. 19 1,A_A 29 1,A_G -13 1,A_Gcue 6
1,A_J -30 1,A_N -74 1,A_V 38 1,A_a 24 1,A_above 31 1,A_all -54 1,A_as 61 1,A_below 72 1,A_for -46
1,A_his -56 1,A_if -84 1,A_in -97 1,A_n -42 1,A_since -48 1,A_some 26 1,A_that -57 1,A_the -38 1,A_this 8
1,A_those -57 1,A_though 48 1,A_to -92 1,A_with -64 1,E_N -54 1,E_in 24 1,E_n -64 1,E_with -83 1,G -16
1,G_# -50 1,G_A 42 1,G_N 72 1,G_a 90 1,G_from -78 1,G_his -56 1,G_n 14 1,G_on -60 1,G_out -61 1,G_that 5
1,G_the 28 1,G_them -70 1,G_to -19 1,G_with 4 1,Gcue 46 1,Gcue_, 68 1,Gcue_A 49 1,Gcue_N -18 1,Gcue_V 53
1,Gcue_a 53 1,Gcue_at 41 1,Gcue_he -26 1,Gcue_her -25 1,Gcue_him -17 1,Gcue_his -29 1,Gcue_it 10
1,Gcue_n 13 1,Gcue_q 42 1,Gcue_she 55 1,Gcue_that 55 1,Gcue_the 46 1,Gcue_them 48 1,Gcue_to 9 1,J -31
1,J_J -47 1,J_and -45 1,J_n -82 1,J_than 51 1,J_to 24 1,N -4 1,N_$ -57 1,N_' 43 1,N_, -117 1,N_- -62
1,N_. -87 1,N_E 54 1,N_N -27 1,N_V 9 1,N_Vcue 86 1,N_and -102 1,N_n -19 1,V -34 1,V_N 31 1,V_a 20
1,V_by -56 1,V_from 4 1,V_his -42 1,V_q -54 1,V_the -24 1,V_to -10 1,Vcue 34 1,Vcue_N 8 1,Vcue_a -36
1,Vcue_he 68 1,Vcue_her 55 1,Vcue_it -35 1,Vcue_that 69 1,Vcue_the 37 1,Vcue_to -12 1,Vcue_with 17 1,a 33
1,a_G 34 1,a_J 66 1,a_N -17 1,a_n 10 1,after 66 1,all -23 1,along -71 1,along_with -71 1,among -53
1,among_n -39 1,and 5 1,and_# -65 1,and_A -39 1,and_E -54 1,and_G -60 1,and_Gcue 60 1,and_J 6 1,and_N -46
1,and_V -32 1,and_Vcue 154 1,and_a -87 1,and_both 60 1,and_for -62 1,and_he 78 1,and_how -45 1,and_in -51
1,and_it -13 1,and_many 28 1,and_most -39 1,and_n -29 1,and_other 26 1,and_q -67 1,and_that -138
1,and_the 3 1,and_they 23 1,and_to 8 1,and_would 12 1,another -20 1,are 25 1,are_n 53 1,as -21 1,as_A -24
1,as_have 60 1,as_he -9 1,as_n -58 1,as_q -89 1,as_the -69 1,at -4 1,at_J -26 1,because -41 1,before 15
1,both_of 17 1,but 24 1,but_# 61 1,but_A -63 1,but_E 57 1,but_G -60 1,but_J -14 1,but_N 80 1,but_V -75
1,but_Vcue 97 1,but_a -58 1,but_did 63 1,but_he 78 1,but_his -32 1,but_in 13 1,but_it 23 1,but_n 7
1,but_q -57 1,but_she 19 1,but_that -80 1,but_the -16 1,but_they 39 1,by -47 1,could -50 1,despite 23
1,despite_the 23 1,for 15 1,for_n -4 1,from -4 1,has -5 1,have 5 1,have_V 49 1,having -37 1,he_A 34
1,he_V 17 1,he_Vcue 37 1,he_has -24 1,he_is -4 1,he_was -45 1,he_will -45 1,he_would -71 1,he_’s -48
1,her -6 1,her_n -6 1,his -17 1,his_n -45 1,i -4 1,i_’m -25 1,if -69 1,if_he -39 1,in -13 1,in_J -53
1,in_N 17 1,in_n -127 1,in_some -29 1,in_which 18 1,into -42 1,is -18 1,is_A -56 1,is_n -35 1,it_Vcue 53
1,it_would 24 1,like_N -28 1,may 25 1,most -35 1,most_of -52 1,much -17 1,much_of -53 1,n -23 1,n_, -62
1,n_. -35 1,n_E -57 1,n_G -4 1,n_J -45 1,n_V -51 1,n_and -90 1,n_from -49 1,n_have -54 1,n_n -50 1,n_of -67
1,n_on 20 1,n_she 23 1,n_that 68 1,n_to 25 1,n_who -7 1,n_would -65 1,no -45 1,nor -8 1,of -68 1,of_# -37
1,of_G -31 1,on -63 1,on_N -40 1,or -32 1,or_A -52 1,or_N -43 1,or_n 28 1,q -47 1,q_A 14 1,q_G -32
1,q_J -40 1,q_N -46 1,q_V -39 1,q_and 36 1,q_because -23 1,q_i -39 1,q_our -15 1,q_we -46 1,q_you -54
1,she -4 1,she_Vcue 57 1,she_would -40 1,should -42 1,should_be -42 1,since_it 21 1,so -9 1,so_J 27
1,so_that -69 1,some -5 1,some_n 48 1,some_of -48 1,such -69 1,such_as -69 1,that -31 1,the 20 1,the_# 60
1,the_J 9 1,the_N -39 1,the_n 12 1,there 45 1,there_is 54 1,they 38 1,though 5 1,though_A -18
1,though_he 12 1,though_it -13 1,to -14 1,to_V -112 1,to_be -67 1,to_which 56 1,up 18 1,was 5 1,was_A 61
1,was_n 28 1,were -52 1,were_n -23 1,when -9 1,when_N 24 1,when_a 18 1,when_he -29 1,when_she -58 1,where 9
1,where_N -28 1,where_he 74 1,where_n -60 1,where_the 13 1,which 13 1,which_N -25 1,which_V 31
1,which_are -15 1,which_has -6 1,which_have 24 1,which_he 16 1,which_n -64 1,which_was -64 1,which_will 80
1,which_would -14 1,while 16 1,while_# 67 1,while_A 15 1,while_G 7 1,while_Gcue 50 1,while_N -15
1,while_other -26 1,while_the -37 1,who 23 1,who_A 45 1,who_E 4 1,who_V 6 1,who_Vcue -11 1,who_does -10
1,who_had -53 1,who_has 82 1,who_have -5 1,who_he -6 1,who_is 29 1,who_was -8 1,whoever -35 1,whose -12
1,whose_n -12 1,will 21 1,will_A 57 1,with -10 1,with_# -28 1,with_N 64 1,with_a -94 1,with_n -5
1,with_no -59 1,without -46 1,without_G -46 1,would -56 1,would_V -56 1,x -53 1,you -53 1-# -4 1-#_# -50
1-#_of 58 1-A_A -68 1-A_N -78 1-A_a 33 1-A_that -64 1-A_the -68 1-A_though 16 1-G -15 1-Gcue 47
1-Gcue_that 35 1-N -9 1-N_N 60 1-N_n -98 1-V_J -56 1-a 19 1-a_J 51 1-a_n 6 1-all 76 1-all_n 37
1-although 59 1-an 23 1-an_n -16 1-and 10 1-and_A -80 1-and_Gcue 67 1-and_N -56 1-and_V 62 1-and_he 47
1-and_that -79 1-as -16 1-at -47 1-but 24 1-but_he 45 1-but_she -38 1-for 25 1-for_n -8 1-from -33
1-from_G -33 1-he 54 1-his 3 1-his_n -58 1-if -20 1-in -10 1-it 20 1-it_might 42 1-n -11 1-n_N 42
1-n_as -43 1-n_he 31 1-n_that 10 1-of -35 1-of_their -35 1-or -18 1-or_n 4 1-q -39 1-such -44 1-such_as -44
1-that -14 1-the 47 1-the_N -18 1-the_n 83 1-there 5 1-though 69 1-to -33 1-to_V -55 1-to_the 33 1-was -41
1-whether -6 1-which -5 1-which_V -25 1-while 57 1:# -58 1:#_n -47 1:G -43 1:N 5 1:N_N 29 1:V -33
1:V_for -33 1:a -51 1:a_n -51 1:n -29 1:q 10 1:q_N 47 1:q_he -41 1:q_i 6 1:q_in -67 1:q_n -5 1:q_that 34
1:q_the -48 1:q_there 22 1:q_they -63 1:the -50 1:the_n -38 1:to 24 1:to_V 24 1;# 30 1;#_n 30 1;N -8
1;N_N 4 1;V -10 1;and -21 1;and_Vcue -4 1;n 42 1;she 15 1;the_N 50 1;the_n -55 1w& -49 1w&_N -49 1wGcue -6
1wGcue_, 53 1wGcue_. -66 1wGcue_A -89 1wGcue_G 36 1wGcue_J -69 1wGcue_N -113 1wGcue_V -55 1wGcue_Vcue -69
1wGcue_a 47 1wGcue_and -35 1wGcue_as -43 1wGcue_at -67 1wGcue_for -55 1wGcue_he -34 1wGcue_him -82
1wGcue_his -94 1wGcue_in -72 1wGcue_it 25 1wGcue_n -20 1wGcue_of -52 1wGcue_on -51 1wGcue_q -75
1wGcue_that 80 1wGcue_the 13 1wGcue_them -37 1wGcue_they -41 1wGcue_to -69 1wGcue_up -42 1wGcue_with -53
1wafter 17 1wafter_# -31 1wafter_G 46 1wafter_N -19 1wafter_a 13 1wafter_being -40 1wafter_having -53
1wafter_he -58 1wafter_her -44 1wafter_his -66 1wafter_it -52 1wafter_n 33 1wand -6 1wand_# 48 1wand_, -32
1wand_A -26 1wand_E 22 1wand_G -28 1wand_Gcue 135 1wand_J -65 1wand_V -29 1wand_Vcue 146 1wand_a -108
1wand_all -30 1wand_an -71 1wand_as -40 1wand_being -53 1wand_could -71 1wand_did -37 1wand_for -83
1wand_had -59 1wand_has 34 1wand_have -68 1wand_he 50 1wand_her -82 1wand_himself -38 1wand_his -85
1wand_how -97 1wand_in -88 1wand_is -85 1wand_it -73 1wand_its -31 1wand_many -43 1wand_n -85 1wand_no -54
1wand_of -50 1wand_on -50 1wand_other -122 1wand_q -212 1wand_she 37 1wand_that -212 1wand_the -92
1wand_their -53 1wand_was -27 1wand_what -63 1wand_who 25 1wand_will -88 1wand_would -14 1was -18
1was_# -67 1was_A 10 1was_E -67 1was_G -97 1was_J 34 1was_V -56 1was_a -50 1was_an -6 1was_he 77
1was_his -73 1was_it 35 1was_its -22 1was_many -33 1was_much -58 1was_n -172 1was_of -20 1was_q -142
1was_she 52 1was_the -63 1was_they 3 1wat_a 36 1wat_his -52 1wat_the -42 1wbecause -34 1wbecause_, -33
1wbecause_N -42 1wbecause_he -22 1wbecause_his -19 1wbecause_it -4 1wbecause_n -66 1wbecause_of -115
1wbecause_q -78 1wbecause_she 37 1wbecause_so -51 1wbecause_the -87 1wbecause_there -23 1wbecause_they -55
1wbefore 11 1wbefore_G 29 1wbefore_Gcue 21 1wbefore_N -10 1wbefore_a 31 1wbefore_he 36 1wbefore_n -70
1wbefore_t -48 1wbefore_the -122 1wbefore_they -37 1wbut 12 1wbut_A -54 1wbut_E -71 1wbut_Gcue 67 1wbut_V 9
1wbut_Vcue 87 1wbut_because -45 1wbut_did 50 1wbut_he 24 1wbut_n -56 1wbut_q -69 1wbut_that -117
1wbut_was -27 1wbut_would -3 1wby -45 1wby_t -45 1wduring -17 1wduring_# -25 1wduring_N 12 1wduring_a 71
1wduring_an -26 1wduring_her -76 1wduring_his -43 1wduring_n -51 1wduring_the -119 1whow -85 1whow_J -23
1whow_N -14 1whow_a -5 1whow_many -19 1whow_much -7 1whow_n -6 1whow_she -23 1whow_to -29 1wif -36
1wif_J -52 1wif_N -77 1wif_a -16 1wif_he -96 1wif_his -41 1wif_it -84 1wif_n -31 1wif_q -6 1wif_she -59
1wif_the -68 1wif_there -34 1wif_they 20 1win 24 1win_N 19 1win_a -17 1win_an 50 1win_her -48 1win_his 6
1win_n -45 1win_t -88 1win_the 34 1wnor -49 1wof -54 1wof_t -54 1won 8 1won_N 38 1won_a -78 1won_her -47
1won_n 9 1won_the 9 1wor -79 1wor_# -8 1wor_, -6 1wor_A -54 1wor_E -10 1wor_G -24 1wor_J -36 1wor_N -36
1wor_V 14 1wor_Vcue -11 1wor_a -8 1wor_how -29 1wor_n -57 1wor_q -54 1wor_the -8 1wsince -112
1wsince_Gcue -25 1wsince_N -23 1wsince_he -31 1wsince_his -16 1wsince_it -19 1wsince_its -12 1wsince_n -22
1wsince_the -31 1wso -20 1wso_. -27 1wso_A -26 1wso_E -22 1wso_G -11 1wso_J 42 1wso_as -25 1wso_many -24
1wso_much -18 1wso_n -71 1wt 9 1wt_' -26 1wt_. 15 1wt_at -37 1wt_in -49 1wt_n -45 1wt_t 38 1wt_to -36
1wthat -40 1wthat_# -38 1wthat_, -21 1wthat_. 45 1wthat_A -72 1wthat_E -72 1wthat_G -51 1wthat_J -50
1wthat_N -117 1wthat_V -11 1wthat_Vcue -82 1wthat_a -27 1wthat_an -42 1wthat_are -50 1wthat_as -13
1wthat_can -10 1wthat_could -42 1wthat_had -37 1wthat_has 42 1wthat_have -43 1wthat_he -103 1wthat_her -15
1wthat_his -32 1wthat_i -11 1wthat_if -12 1wthat_is -47 1wthat_it -35 1wthat_may -23 1wthat_might -35
1wthat_n 24 1wthat_of -29 1wthat_other -7 1wthat_q -61 1wthat_she -72 1wthat_some -25 1wthat_their -11
1wthat_there -46 1wthat_they -22 1wthat_was -58 1wthat_we -26 1wthat_were -69 1wthat_will -33
1wthat_with -40 1wthat_would -98 1wthat_’s -16 1wthough 25 1wthough_N -31 1wthough_he -64 1wthrough -34
1wthrough_J -50 1wthrough_N -39 1wthrough_a -17 1wthrough_her -21 1wthrough_its -36 1wthrough_n 37
1wthrough_the -101 1wthrough_their -24 1wto -118 1wto_V -58 1wto_Vcue -35 1wto_a -22 1wto_an -13
1wto_his -50 1wto_n -19 1wto_the -34 1wunless -70 1wunless_N -41 1wvia 11 1wwhat -9 1wwhat_N -9
1wwhat_V -15 1wwhat_he -13 1wwhat_is -24 1wwhat_it 41 1wwhat_n -39 1wwhat_she -25 1wwhat_they -12
1wwhatever -44 1wwhatever_n -37 1wwhen 13 1wwhen_, -50 1wwhen_G -34 1wwhen_Gcue -32 1wwhen_N 25 1wwhen_a 29
1wwhen_he -3 1wwhen_it -16 1wwhen_n 23 1wwhen_she -88 1wwhen_they 34 1wwhere -94 1wwhere_A -4 1wwhere_a -16
1wwhere_it -21 1wwhere_n -31 1wwhere_the -52 1wwhether -37 1wwhether_J -24 1wwhether_N -71 1wwhether_he -59
1wwhether_it -67 1wwhether_n -24 1wwhether_she -57 1wwhether_the 47 1wwhich -10 1wwhich_V 15 1wwhich_n -32
1wwhile 8 1wwhile_A -38 1wwhile_G -20 1wwhile_Gcue 24 1wwhile_N 39 1wwhile_he -15 1wwhile_n 26
1wwhile_q -56 1wwhile_she -58 1wwhile_the -57 1wwhose -65 1wwhose_n -65 1wwhy -46 1wwhy_N -31 1wyet -11
1wyet_V -80 2(#_n_) -45 2(N_)_. -26 2(N_)_P -46 2(N_)_n -39 2(N_._) -52 2(N_N_N 11 2(V_N_N -59 2,#_,_n -50
2,#_._$ -58 2,#_n_E 8 2,#_n_P 42 2,#_n_Vcue 6 2,#_of_D 41 2,#_of_N -67 2,#_that_M 5 2,A_,_M 6 2,A_,_n -44
2,A_._$ 19 2,A_G_D -51 2,A_G_P 39 2,A_G_V -46 2,A_G_n -71 2,A_J_n 4 2,A_N_C -38 2,A_N_n -44 2,A_V_P -60
2,A_V_S 36 2,A_a_n 8 2,A_above_D 63 2,A_as_D 33 2,A_as_R 3 2,A_as_n 32 2,A_for_n -27 2,A_his_n -56
2,A_if_D -47 2,A_if_R -65 2,A_in_D -72 2,A_in_N -55 2,A_n_, -42 2,A_n_. -46 2,A_n_C -72 2,A_n_P 41
2,A_n_n -38 2,A_since_n -48 2,A_some_n 26 2,A_than_G -51 2,A_the_n -99 2,A_this_n 8 2,A_though_D 62
2,A_though_R -14 2,A_to_D -55 2,A_to_V -54 2,A_with_D -54 2,C_#_n -24 2,C_A_D -74 2,C_A_E -37 2,C_A_M 13
2,C_A_N 7 2,C_A_P -26 2,C_A_V -34 2,C_A_n -88 2,C_E_n -18 2,C_G_D -54 2,C_G_P -56 2,C_G_n -44 2,C_J_J 5
2,C_N_' 26 2,C_N_M 5 2,C_N_N 29 2,C_N_n -18 2,C_V_P -40 2,C_V_n -52 2,C_Vcue_A 62 2,C_Vcue_D 57
2,C_Vcue_N 30 2,C_Vcue_O 54 2,C_Vcue_P 78 2,C_Vcue_R 66 2,C_Vcue_W 81 2,C_a_J -54 2,C_a_n -80 2,C_did_A 63
2,C_he_A -15 2,C_he_M 14 2,C_he_V 57 2,C_he_Vcue 96 2,C_his_n -18 2,C_how_D -26 2,C_in_D 60 2,C_in_n -61
2,C_it_M -7 2,C_it_V 59 2,C_it_’s -23 2,C_n_M -13 2,C_n_P -67 2,C_n_V -20 2,C_n_Vcue 65 2,C_n_n 31
2,C_q_P -42 2,C_q_R -59 2,C_she_M 57 2,C_that_D -125 2,C_that_N -78 2,C_that_R -100 2,C_that_Vcue -60
2,C_that_n -35 2,C_the_J 20 2,C_the_N 56 2,C_the_n -45 2,C_they_M -7 2,C_they_Vcue 48 2,C_to_V 8
2,C_who_M -3 2,D_#_n 65 2,D_J_# 46 2,D_J_N 39 2,D_J_n 8 2,D_N_M -61 2,D_N_N -65 2,D_N_n 6 2,D_as_D -24
2,D_as_n -29 2,D_n_' -29 2,D_n_, -47 2,D_n_C 29 2,D_n_D 65 2,D_n_J 47 2,D_n_N 33 2,D_n_P -28 2,D_n_R -28
2,D_n_V 63 2,D_n_Vcue 13 2,D_n_W 83 2,D_n_n -51 2,D_of_R -59 2,D_of_W -22 2,E_with_D -59 2,G_A_P 75
2,G_N_N 65 2,G_a_n 75 2,G_his_n -56 2,G_that_n -61 2,G_the_n 44 2,G_to_V -70 2,G_with_D 4 2,Gcue_,_q 68
2,Gcue_A_W 49 2,Gcue_N_' -24 2,Gcue_N_N 51 2,Gcue_a_n 53 2,Gcue_he_M 55 2,Gcue_her_P 39 2,Gcue_him_D -27
2,Gcue_his_n -41 2,Gcue_it_D -61 2,Gcue_it_M 51 2,Gcue_it_q 65 2,Gcue_n_A 52 2,Gcue_n_n 42 2,Gcue_she_M 48
2,Gcue_that_D 70 2,Gcue_that_G 17 2,Gcue_that_N 60 2,Gcue_that_S 40 2,Gcue_that_q 52 2,Gcue_the_n 41
2,Gcue_them_P 35 2,Gcue_them_q 31 2,Gcue_to_D 50 2,Gcue_to_q 54 2,J_and_J -45 2,J_n_C -44 2,J_n_P -52
2,J_n_n -18 2,J_than_n 51 2,M_A_D 21 2,M_A_V 21 2,M_V_D -22 2,M_V_J 28 2,M_V_P -59 2,M_V_W 6 2,M_a_J 30
2,M_been_V -14 2,M_n_n 8 2,N_$_$ -57 2,N_,_C -56 2,N_,_N -69 2,N_,_R -37 2,N_,_n -43 2,N_._$ -68
2,N_._; -47 2,N_N_' 25 2,N_N_, -46 2,N_N_. 26 2,N_N_C -72 2,N_N_M 38 2,N_N_N -55 2,N_N_Vcue 44 2,N_V_D 10
2,N_Vcue_, 32 2,N_Vcue_A 32 2,N_Vcue_W 53 2,N_and_D -27 2,N_and_N -96 2,N_n_C -38 2,P_#_# -50 2,P_#_n 12
2,P_G_n -38 2,P_J_P -75 2,P_J_n -55 2,P_N_C 37 2,P_N_G 45 2,P_N_N -19 2,P_N_n -26 2,P_V_D -62 2,P_V_P -69
2,P_a_J -3 2,P_a_n -4 2,P_another_n -60 2,P_be_V -67 2,P_her_n 21 2,P_his_n -88 2,P_it_V -37 2,P_n_, 5
2,P_n_. -42 2,P_n_P -67 2,P_n_n -7 2,P_some_n -29 2,P_the_J 16 2,P_the_n 13 2,P_which_# 55 2,P_which_N 26
2,P_with_D -24 2,P_with_J -34 2,P_with_N -45 2,R_A_V 9 2,R_A_Vcue 48 2,R_E_D 62 2,R_V_D -46 2,R_V_P 55
2,R_V_n 45 2,R_Vcue_A 51 2,R_Vcue_D 56 2,R_Vcue_P 54 2,R_Vcue_W 80 2,R_Vcue_n -52 2,R_does_A -10
2,R_has_A -9 2,R_has_M 45 2,R_has_Vcue 43 2,R_he_Vcue -6 2,R_is_A 10 2,R_is_V 53 2,R_was_J -62 2,R_was_V 61
2,R_was_n -22 2,R_will_V -45 2,R_would_A -37 2,R_would_V -15 2,R_would_Vcue -55 2,R_’m_A -25 2,R_’s_A 16
2,R_’s_V 22 2,S_#_n 55 2,S_A_# 25 2,S_A_D -71 2,S_A_S -11 2,S_J_n 56 2,S_N_' 49 2,S_N_E 13 2,S_N_M -29
2,S_N_N 13 2,S_N_Vcue 68 2,S_a_J 45 2,S_have_D 60 2,S_he_M 32 2,S_he_V -42 2,S_n_P 23 2,S_q_D -63
2,S_she_M 36 2,S_she_V -58 2,S_that_R -57 2,S_the_N -32 2,S_the_n -57 2,V_by_N -48 2,V_from_D 4 2,V_q_J -33
2,V_the_n 18 2,V_to_V -46 2,Vcue_N_' 57 2,Vcue_N_P -53 2,Vcue_he_M 50 2,Vcue_that_D 59 2,Vcue_the_N 37
2,Vcue_with_# 41 2,Vcue_with_N -15 2,W_N_M 11 2,W_V_D 37 2,W_V_G -65 2,W_V_P 33 2,W_V_n 19 2,W_has_A 61
2,W_he_M 10 2,W_he_V -25 2,W_he_Vcue 67 2,W_is_A -4 2,W_is_E -20 2,W_is_P 53 2,W_is_Vcue -69 2,W_is_n 5
2,W_n_M -6 2,W_the_J -49 2,W_the_N 10 2,W_was_D 8 2,W_will_M 53 2,W_will_V 61 2,W_would_V -23 2,n_,_n -47
2,n_._$ -35 2,n_E_P -45 2,n_G_D 8 2,n_and_D -28 2,n_and_G -35 2,n_and_J -43 2,n_and_n -60 2,n_n_, -35
2,n_n_. -47 2,n_n_C -79 2,n_n_M 17 2,n_n_P -58 2,n_n_n -60 2,n_of_D -42 2,n_of_n -43 2,n_she_M 23
2,n_would_M -48 2,q_A_D -37 2,q_A_P -45 2,q_G_P -32 2,q_J_n -40 2,q_our_n -15 2,q_you_M -54 2-#_#_n -50
2-#_n_, -37 2-A_N_N -44 2-A_the_n -68 2-A_though_R 16 2-C_A_V -36 2-C_V_P 55 2-C_he_Vcue 45 2-C_n_n -13
2-C_that_N -56 2-C_the_N 42 2-D_J_n 69 2-D_N_N 30 2-D_n_A 51 2-D_n_N 59 2-D_n_P 51 2-D_n_W 28 2-D_n_n -32
2-M_V_P -54 2-N_n_C -70 2-P_G_D -49 2-P_n_, -8 2-P_the_n 7 2-P_their_n -35 2-R_A_V -3 2-R_might_N 42
2-S_he_V -37 2-V_J_n -56 2-n_he_Vcue 31 2-n_that_R -13 2:#_n_P -25 2:N_N_. -35 2:N_N_N -70 2:V_for_N -33
2:q_N_M 45 2:q_in_n -67 2:q_that_n 34 2:q_the_n -48 2:q_there_’s 22 2:q_they_M -53 2;#_n_Vcue 33 2;D_n_P -6
2;N_N_N -66 2wC_#_# -39 2wC_#_, -15 2wC_#_. -3 2wC_#_P 44 2wC_#_n -15 2wC_,_P -27 2wC_A_# -34 2wC_A_, -57
2wC_A_A -36 2wC_A_D 23 2wC_A_E 32 2wC_A_G 16 2wC_A_Gcue 27 2wC_A_J -27 2wC_A_M -45 2wC_A_P -54 2wC_A_S -48
2wC_A_V -121 2wC_A_Vcue 39 2wC_A_W -57 2wC_A_n -120 2wC_A_q -35 2wC_E_. -36 2wC_E_D 22 2wC_E_N 59
2wC_E_P -39 2wC_E_n -95 2wC_G_. -50 2wC_G_D 31 2wC_G_J -64 2wC_G_N -45 2wC_G_O 8 2wC_G_P 16 2wC_G_R -51
2wC_G_n -34 2wC_Gcue_, 45 2wC_Gcue_D 35 2wC_Gcue_N 52 2wC_Gcue_O 56 2wC_Gcue_P 73 2wC_Gcue_R 15
2wC_Gcue_W 103 2wC_Gcue_n -67 2wC_J_. -68 2wC_J_D 40 2wC_J_G -39 2wC_J_J -4 2wC_J_N -12 2wC_J_P -50
2wC_J_n -148 2wC_N_' 41 2wC_N_, -17 2wC_N_- -35 2wC_N_. -89 2wC_N_A -27 2wC_N_C -64 2wC_N_J -42 2wC_N_M -52
2wC_N_N -19 2wC_N_P -102 2wC_N_S -38 2wC_N_V -59 2wC_N_Vcue 66 2wC_N_n -13 2wC_V_, -54 2wC_V_. -37
2wC_V_A 28 2wC_V_D 25 2wC_V_G -77 2wC_V_J -93 2wC_V_M 38 2wC_V_N 9 2wC_V_O 18 2wC_V_P -68 2wC_V_R -71
2wC_V_S 18 2wC_V_W -79 2wC_V_n -32 2wC_Vcue_, 73 2wC_Vcue_A -5 2wC_Vcue_D 66 2wC_Vcue_G -52 2wC_Vcue_J -16
2wC_Vcue_N 77 2wC_Vcue_O 7 2wC_Vcue_P 50 2wC_Vcue_R 79 2wC_Vcue_W 118 2wC_Vcue_n -26 2wC_a_J -36
2wC_a_n -77 2wC_a_q -59 2wC_all_n -30 2wC_an_n -68 2wC_are_n -44 2wC_as_D -40 2wC_did_A 45 2wC_does_A -44
2wC_for_D -73 2wC_for_n -46 2wC_had_D -59 2wC_has_A -17 2wC_has_D -52 2wC_has_M -53 2wC_has_V 39
2wC_has_Vcue 57 2wC_have_D -42 2wC_he_A 18 2wC_he_E 57 2wC_he_M 43 2wC_he_V -16 2wC_he_Vcue 24
2wC_her_n -82 2wC_his_A -13 2wC_his_J -25 2wC_his_n -83 2wC_how_D -51 2wC_how_N -40 2wC_how_R -60
2wC_in_D -81 2wC_in_n -41 2wC_is_D -56 2wC_its_n -31 2wC_many_P -43 2wC_n_# -10 2wC_n_, -102 2wC_n_- -39
2wC_n_. -83 2wC_n_A -26 2wC_n_C -66 2wC_n_D 18 2wC_n_G 25 2wC_n_J -39 2wC_n_N -76 2wC_n_O 43 2wC_n_P -44
2wC_n_R -62 2wC_n_S -78 2wC_n_V -73 2wC_n_W -40 2wC_n_n -77 2wC_n_q -46 2wC_no_n -72 2wC_other_J -54
2wC_other_N -28 2wC_other_V -35 2wC_other_n -86 2wC_q_A -52 2wC_q_D -62 2wC_q_E -40 2wC_q_G -64 2wC_q_J -82
2wC_q_M -77 2wC_q_V -71 2wC_q_Vcue -23 2wC_q_n -116 2wC_she_M -39 2wC_that_, -32 2wC_that_A -53
2wC_that_D -131 2wC_that_M -39 2wC_that_N -92 2wC_that_R -113 2wC_that_S -38 2wC_that_n -23 2wC_that_q -66
2wC_the_G -44 2wC_the_J -66 2wC_the_n -156 2wC_their_J -22 2wC_their_n -50 2wC_to_V -70 2wC_to_Vcue 35
2wC_to_q -75 2wC_was_E -4 2wC_was_G -44 2wC_was_J 17 2wC_who_M -55 2wC_why_D -58 2wC_will_A -45
2wC_will_V -73 2wC_would_A 35 2wC_would_M -12 2wC_would_V -94 2wGcue_,_q 57 2wGcue_._$ -66 2wGcue_A_D -38
2wGcue_J_n -59 2wGcue_N_' -47 2wGcue_N_M -43 2wGcue_N_N -18 2wGcue_N_P -47 2wGcue_N_n -34 2wGcue_Vcue_A -50
2wGcue_a_n 54 2wGcue_and_G -35 2wGcue_as_D -43 2wGcue_at_D -51 2wGcue_for_D -50 2wGcue_he_M -34
2wGcue_him_D -45 2wGcue_his_N -49 2wGcue_his_n -57 2wGcue_in_D -37 2wGcue_n_, -58 2wGcue_n_. 17
2wGcue_n_C -30 2wGcue_n_P -22 2wGcue_n_S -61 2wGcue_of_N -32 2wGcue_q_D -65 2wGcue_that_D 5
2wGcue_that_N 46 2wGcue_that_R 56 2wGcue_that_n 16 2wGcue_the_N -56 2wGcue_the_n 29 2wGcue_them_R -37
2wGcue_to_D 40 2wGcue_to_V -126 2wGcue_to_Vcue -55 2wGcue_up_P -42 2wGcue_with_N -32 2wP_#_. -32
2wP_#_J -80 2wP_#_n 15 2wP_._$ -24 2wP_G_D -45 2wP_G_N 18 2wP_G_P 39 2wP_G_n 50 2wP_Gcue_D -25 2wP_J_n -82
2wP_N_# -56 2wP_N_' -59 2wP_N_, -49 2wP_N_M 46 2wP_N_N -24 2wP_N_P 65 2wP_N_V 39 2wP_N_Vcue 40 2wP_N_n -64
2wP_V_D -39 2wP_V_P -16 2wP_a_A 40 2wP_a_E -67 2wP_a_J -12 2wP_a_n 42 2wP_an_N -49 2wP_an_n 34
2wP_being_E -32 2wP_he_M -40 2wP_he_V 40 2wP_he_Vcue -53 2wP_her_J -61 2wP_her_N -54 2wP_her_n -81
2wP_his_A -52 2wP_his_J -62 2wP_it_’s -19 2wP_its_n -54 2wP_n_, -30 2wP_n_. -48 2wP_n_C 31 2wP_n_P -46
2wP_n_V 30 2wP_n_Vcue -5 2wP_n_n 12 2wP_other_n 13 2wP_t_, -124 2wP_t_. 10 2wP_t_M -47 2wP_t_P -9 2wP_t_t 6
2wP_the_# -68 2wP_the_A -48 2wP_the_G -62 2wP_the_J -66 2wP_the_N 17 2wP_the_n -64 2wP_their_n -38
2wS_#_P -24 2wS_#_n 6 2wS_,_P -34 2wS_._$ -27 2wS_A_. 12 2wS_A_G -38 2wS_A_J -41 2wS_A_P -69 2wS_A_S -70
2wS_A_V -47 2wS_A_n -52 2wS_E_P -52 2wS_E_S -17 2wS_G_. -17 2wS_G_D -59 2wS_G_N -79 2wS_G_O -24 2wS_G_P 7
2wS_G_n -54 2wS_Gcue_N -38 2wS_Gcue_P 51 2wS_J_. -57 2wS_J_N -28 2wS_J_P -66 2wS_J_S 63 2wS_J_n -110
2wS_N_' -48 2wS_N_, -47 2wS_N_. -50 2wS_N_C -55 2wS_N_M -40 2wS_N_N 43 2wS_N_P -45 2wS_N_V -82
2wS_N_Vcue 57 2wS_N_n -49 2wS_V_P -62 2wS_Vcue_R -36 2wS_Vcue_S 12 2wS_a_E 35 2wS_a_G -40 2wS_a_J 21
2wS_a_N -39 2wS_a_n -163 2wS_a_q -66 2wS_an_J -62 2wS_an_n 15 2wS_as_A -25 2wS_he_'s -38 2wS_he_E 37
2wS_he_M -45 2wS_he_Vcue 28 2wS_he_’s -57 2wS_her_n -43 2wS_his_G -41 2wS_his_n -84 2wS_in_N -30
2wS_it_A -27 2wS_it_M 35 2wS_it_V -120 2wS_it_Vcue -46 2wS_it_n 34 2wS_its_n -22 2wS_many_n -37
2wS_much_P -22 2wS_much_S -35 2wS_much_n -25 2wS_n_' -8 2wS_n_, -23 2wS_n_. -43 2wS_n_C -14 2wS_n_M -19
2wS_n_P -39 2wS_n_V -53 2wS_n_W -52 2wS_n_n -40 2wS_of_D -91 2wS_of_E -14 2wS_of_N -29 2wS_of_R -11
2wS_q_A -24 2wS_q_D -84 2wS_q_J -66 2wS_q_N -64 2wS_q_R -52 2wS_q_n -81 2wS_she_M -98 2wS_she_V 37
2wS_she_Vcue 13 2wS_so_D -51 2wS_the_D -49 2wS_the_J -60 2wS_the_N -91 2wS_the_n 3 2wS_the_q -26
2wS_their_n 47 2wS_there_M -55 2wS_they_E -40 2wS_they_M 44 2wS_they_V -100 2wS_they_Vcue 35 2wW_#_P -31
2wW_._$ 45 2wW_A_A -4 2wW_A_V -47 2wW_A_n -29 2wW_E_D -17 2wW_E_J -12 2wW_E_P -16 2wW_G_D -30 2wW_J_S -16
2wW_J_n -57 2wW_N_' -25 2wW_N_E -14 2wW_N_M -103 2wW_N_N -75 2wW_N_V -42 2wW_N_Vcue -24 2wW_N_n -32
2wW_N_q -28 2wW_V_# -9 2wW_V_D -72 2wW_V_J -24 2wW_V_N -42 2wW_V_O -32 2wW_V_P -70 2wW_V_R -41 2wW_V_S -30
2wW_V_V -11 2wW_V_n 56 2wW_Vcue_D -31 2wW_Vcue_O -18 2wW_Vcue_P -25 2wW_Vcue_n -14 2wW_Vcue_q -5
2wW_a_n -26 2wW_are_G -10 2wW_as_D -13 2wW_can_M -10 2wW_could_A -13 2wW_could_M -8 2wW_could_V -29
2wW_had_M -4 2wW_had_V -32 2wW_has_E 47 2wW_has_V -20 2wW_has_Vcue -30 2wW_have_V -24 2wW_he_'s -22
2wW_he_M -80 2wW_he_V -27 2wW_he_Vcue -43 2wW_he_’s -12 2wW_her_n -15 2wW_his_n -32 2wW_i_M -11
2wW_if_D -12 2wW_is_G -11 2wW_is_J -29 2wW_it_M -44 2wW_it_V -21 2wW_it_Vcue 44 2wW_many_n -20 2wW_n_, -47
2wW_n_. -53 2wW_n_A -44 2wW_n_C -37 2wW_n_D 28 2wW_n_J -31 2wW_n_M -77 2wW_n_P 14 2wW_n_R -32 2wW_n_V -37
2wW_n_Vcue 46 2wW_n_n -92 2wW_of_D -42 2wW_other_n -7 2wW_q_D -25 2wW_q_J -19 2wW_q_M -7 2wW_q_N -29
2wW_q_R -3 2wW_q_S -8 2wW_she_M -28 2wW_she_V -55 2wW_she_Vcue -25 2wW_some_P -25 2wW_such_D -46
2wW_the_J -20 2wW_the_N 23 2wW_the_n -88 2wW_their_n -11 2wW_there_M -49 2wW_they_V -26 2wW_to_V -9
2wW_was_E -25 2wW_was_V -33 2wW_were_V -33 2wW_were_q -14 2wW_will_V -33 2wW_with_D -15 2wW_would_A -34
2wW_would_M -37 2wW_would_V -39 2wW_would_Vcue -10 2wt_'_n -18 2wt_,_C -46 2wt_,_D -12 2wt_,_S 15
2wt_._$ 15 2wt_at_D -37 2wt_in_N -48 2wt_n_. -37 2wt_t_, -34 2wt_t_. 12 2wt_t_P 37 aN# -30 aNA 13 aNC -75
aND -7 aNG 33 aNJ 20 aNM -53 aNN -92 aNP -4 aNR -7 aNS -8 aNV -38 aNW -69 aNe 27 aNn 10 aNq 9 aaD 48 aaN 44
aae 11 aanS -53 aane 54 anA -52 anC -71 anD 19 anN -39 anP -68 ane 10 ann -29 atheC -68 atheN -13 atheP 70
atheS -38 atheV 26 athee 37 atheq 27 awhichA -37 awhichM -46 awhichP 43 awhichR 59 awhichS -65 awhichV -17
awhichc 70 awhiche 38 awhichq -47 awhoS -42 awhoe 19 c0( 16 c0, 17 c0- -13 c0: -128 c0; 18 c0w 4 c1( -7
c1, -48 c1- -19 c1; -25 c1w -19 c2( -30 c2, 11 c2- 89 c2: 41 c2; 8 c2w -19 c3( 12 c3, -17 c3- -15 c3: -21
eaccording( -40 eaccording(# -25 eaccording, -51 eaccording,# -31 eaccording,N -45 eaccording,Vcue -57
eaccording,a -9 eaccording,along -26 eaccording,and -82 eaccording,but -4 eaccording,in -38
eaccording,n -41 eaccording,which 18 eaccording- -60 eaccording: -42 eaccording; -65 eaccording;N -42
eaccordingw -103 eaccordingwafter -34 eaccordingwand -45 eaccordingwas -10 eaccordingwif -18
eaccordingwin -27 eaccordingwor -8 eaccordingwt -21 eaccordingwthat -7 eaccordingwto -12 eaccuse, -20
eaccuse,A -52 eaccuse,N 19 eaccuse,and -45 eaccuse,of -42 eaccuse,who 53 eaccuse- 53 eaccusew -55
eaccusewGcue -82 eaccusewas -79 eaccusewor -22 eaccusewwhen -67 eaccusewwhile 39 eacknowledge, 7
eacknowledge,G 59 eacknowledge,N -35 eacknowledge,and -55 eacknowledge,n -58 eacknowledge,which 45
eacknowledge- -50 eacknowledgew 40 eacknowledgewand -35 eacknowledgewas 21 eacknowledgewbut 56
eacknowledgewif -40 eacknowledgewthat 42 eacknowledgewwhen -50 eadd, -53 eadd,A -65 eadd,but 13 eadd- -33
eadd: -83 eadd:q -69 eaddw -79 eaddwGcue -48 eaddwafter -59 eaddwand -13 eaddwas -7 eaddwbecause -39
eaddwbut -52 eaddwor -10 eaddwthat -13 eadmit, 10 eadmit,A -45 eadmit,G -71 eadmit,but 63 eadmitw -35
eadmitwand -54 eadmitwif -22 eadmitwwhen 32 eadvise, -42 eadvisew 18 eadvocate, -44 eadvocatewand -67
eadvocatewthat -22 eaffirmw -10 eagree, -52 eagree,A -88 eagree,and 33 eagree,but -16 eagree,n -50
eagree,the 44 eagreewand -101 eagreewas -38 eagreewbut 27 eagreewor -4 eagreewsince -10 eagreewthat -71
eagreewwhen 33 eallege, -8 eallege,A 18 eallegew -95 eallegewand -51 eallegewas -13 eallegewduring -48
eannounce, 72 eannounce,A 10 eannounce,Gcue -32 eannounce,V 59 eannounce,a 42 eannounce,he 41
eannounce,n 40 eannounce,the 47 eannounce,who 65 eannounce- 55 eannouncew 43 eannouncewafter 32
eannouncewand -70 eannouncewas 16 eannouncewif 37 eannouncewthat -69 eapplaud, -37 eapplaud,N -26
eapplaudw -69 eapplaudwand -50 eargue, -13 eargue,A -12 eargue,E 20 eargue,N 3 eargue,and -40
eargue,but -12 eargue,q -58 eargue,which -61 eargue,while 57 earguew -12 earguewGcue 34 earguewand -78
earguewas 32 earguewbecause -33 earguewbut -56 earguewhow -14 earguewif -39 earguewthat -93 eask, 51
eask,G -20 eask,N 28 eask,but 52 eask,he 42 eask,if -46 eask,when 60 eask,which -45 eask- 62 easkw -43
easkwGcue -34 easkwand -79 easkwas 23 easkwbefore -30 easkwduring -26 easkwor -33 easkwthat -82 easkwwhen 8
easkwwhether -34 eassert, -47 eassert,and -54 eassertw 34 eassertwGcue -34 eassure, 36 eassurew 51
eassurewGcue -55 eblame, -55 eblame,A -46 eblame,N 19 eblame,and -9 eblamew -29 eblamewand -26 eblamewon 9
eblamewthat -28 eblast, 37 eblast,Gcue 47 eblastwand 56 eblastwon -67 eblastwthat 45 eboast, -5 eboast,a 43
eboastw 9 eboastwand -53 ebragw 26 ecall( -42 ecall, 44 ecall,A 8 ecall,G 5 ecall,Gcue 80 ecall,N 25
ecall,and -6 ecall,but 49 ecall,n -19 ecall,q -55 ecall,the 56 ecall,which 76 ecall,with -68 ecall,x -42
ecall-A -62 ecall-G 59 ecall-n -15 ecall-of -35 ecall-to -55 ecall; 48 ecallw 24 ecallwGcue -5
ecallwafter -12 ecallwand -8 ecallwas -6 ecallwbecause -83 ecallwbefore 23 ecallwbut 8 ecallwin 68
ecallwon 39 ecallwor -27 ecallwthat -17 ecallwto -32 ecallwwhen -5 ecallwwhile 7 ecaution, 20 ecautionw -50
ecautionwthat -25 echallengew -65 echallengewand -11 echallengewthat -43 echantw 25 echantwand -55
echaracterizew 25 echaracterizewas -48 ecite,A -61 ecite,a 42 ecite,an -14 ecite,as -64 ecite,n 31
ecite,which 71 ecite- 8 ecitew -48 ecitewGcue -71 ecitewand -44 ecitewas -11 ecitewor -32 ecitewthat -58
eclaim, 31 eclaim,J 4 eclaim,N 42 eclaim,and 34 eclaim- 72 eclaim-and 45 eclaimw 14 eclaimwGcue -79
eclaimwand 59 eclaimwas -20 eclaimwthat -82 ecommentw 3 ecommentwand 41 ecompare, -26 ecompare,Gcue 34
ecomparew -18 ecomparewand 16 ecomplain, 51 ecomplain- -52 ecomplainw -30 ecomplainwand -7 econcedew 14
econclude( 11 econclude(N 11 econclude, 12 econclude,and 31 econclude- 12 econcludew -26 econcludewand 28
econcludewas -15 econdemn, 52 econdemnw -44 econdemnwand -16 econdemnwon -58 econfirm, -77 econfirm,N -16
econfirmw 44 econfirmwand -3 econtend, 59 econtendw -74 econvince, -33 econvincew -36 ecounterw -53
ecredit, -75 ecreditw -31 ecreditwand 31 ecriticize, 43 ecriticize,A 61 ecriticize,Gcue 46
ecriticize,Vcue 45 ecriticize,a 24 ecriticize,and -26 ecriticize,which 53 ecriticize: 29 ecriticize:N 29
ecriticizew 26 ecriticizewGcue -82 ecriticizewand -15 ecriticizewas 16 ecriticizewduring 46
ecriticizewthat -35 edeclare, 67 edeclare,G 56 edeclare,n -42 edeclare,which 26 edeclarew 13
edeclarewafter 31 edeclarewand 17 edeclarewon -57 edeclarewor -17 edecline, 38 edecline,A 25
edecline,Gcue 18 edecline,which -68 edecline- 59 edeclinew 40 edeclinewand 57 edeclinewor -37
edeclinewwhether -86 edecry, 53 edecryw 43 edecrywand 14 edefend, 11 edefend,Gcue 36 edefend,N -68
edefend,and 7 edefend,but 46 edefendw 19 edefendwand -21 edefendwas -101 edefendwon -67 edefendwthat -57
edemand, 47 edemandw -76 edemandwand -36 edemandwas -25 edenounce, 36 edenounce,Gcue 53 edenounce,the 56
edenounce,which 11 edenouncew 34 edenouncewand 22 edenouncewas 4 edeny, 68 edeny,A 58 edeny,and 47
edenyw 56 edenywand 61 edenywthrough 64 edescribe( 48 edescribe, 60 edescribe,N -56 edescribe,Vcue 49
edescribe,a 41 edescribe,he 46 edescribew -17 edescribewGcue 56 edescribewand 16 edescribewas -129
edescribewthat -49 edetail, 4 edetailw -70 edetailwduring -39 edisclose, 29 edisclose,N -20 edisclosew -46
edismiss, 23 edismiss,Gcue 35 edismiss,a 51 edismiss- 44 edismissw -65 edismisswGcue 11 edismisswand 12
edismisswas -62 edismisswthat -50 edisputew -52 eemphasize, -9 eemphasizew 22 eemphasizewand 40
eemphasizewas -56 eemphasizewthat -31 eencouragew -52 eestimate, 70 eestimatew -75 eestimatewand -70
eexhortw -31 eexplain( -31 eexplain(q -31 eexplain, -47 eexplain,q 34 eexplain- -16 eexplainw -33
eexplainwGcue -65 eexplainwand -83 eexplainwas 32 eexplainwbecause -21 eexplainwor -16 eexplainwthat -21
eexplainwto -22 eexpressw -25 eexpresswGcue -36 eexpresswand 25 efind, -72 efind,N -62 efind,and -40
efind,while -70 efind,with -61 efind- -71 efindw -110 efindwand -62 efindwas -31 efindwor -17
efindwthat -20 eforecastw 28 eforecastwand 37 ego, -54 ehail, 37 ehailw -15 ehailwas -50 ehint, 24
ehint,A 23 ehintw 27 eimply, 18 eimply- 51 eimplyw -49 eimplywand -16 eimplywbecause -30 eimplywso -14
eindicate, -13 eindicate,A -55 eindicate,Gcue 47 eindicate,V -43 eindicate- -23 eindicatew -77
eindicatewbefore -19 eindicatewthat -20 eindicatewwhether -6 einformw -51 einsist, -56 einsist,A -48
einsist,G -93 einsist,and 61 einsist- -11 einsist-N 5 einsistw 30 einsistwGcue 31 einsistwand -34
einsistwas -33 einsistwthat -85 ejoke, 52 ejoke,Vcue 46 ejokew -44 ejokewsince -20 elament, -74
elamentw -47 elamentwand 15 elikenw -36 emaintain, 34 emention, 17 emention,N -41 emention,and 21
emention,but 60 ementionw 11 ementionwand 45 ementionwas -73 emock, 25 emock,Gcue 43 emock,Vcue 56
emock: -44 emock:N -44 emockw -11 emockwGcue -8 emockwand 6 emockwas -51 enote, -56 enote,A -74 enote,N -38
enote,Vcue -16 enote,and 35 enote,it 26 enote,q -48 enote,since -49 enote,the -50 enote,which -22
enote,with -79 enote- -16 enote-a -30 enote: -58 enotew -63 enotewGcue -81 enotewafter -50 enotewand -45
enotewas -76 enotewduring -50 enotewif -30 enotewon -58 enotewor -17 enotewsince -13 enotewso -28
enotewthat -67 enotewwhether 48 enotewwhile -45 eorder, -19 eorderw -26 eorderwthat -16 eoutline, -5
eoutline,n -52 eoutlinew -62 eoutlinewand -53 epledge, 5 epledge,N -15 epledge,and 12 epledge,but -21
epledge- 6 epledge-# -50 epledge-from -33 epledgew 42 epledgewand 62 epledgewas -9 epledgewt -61
epoint, -134 epoint,A -53 epoint,N -40 epoint,and -35 epoint,as -52 epoint,n -42 epoint- 69 epointw -68
epointwGcue -60 epointwand 33 epointwas -69 epointwin -49 epointwon -41 epointwthat -66 eportray, -25
eportray; -44 eportrayw -22 eportraywand -56 eportraywas -112 epostw 28 epraise, 7 epraise,Gcue 68
epraise,who -43 epraise- 57 epraisew 5 epraisewafter -4 epraisewand 11 epraisewas -36 epraisewat 49
epraisewbut -25 epraisewon -5 epredict, -12 epredict,N -45 epredict,but -50 epredict- 60 epredictw -110
epredictwand -66 epredictwif -14 epredictwthat -5 epressw -43 epresswand -26 epromise,A 5 epromise,J -11
epromise- 34 epromisew -78 epromisewand -103 epromisewas -56 epromisewduring -33 epromisewif -40
epromisewthat -33 epropose, 35 epropose,A 33 epropose,and 21 epropose,but 41 eproposew 40 eproposewand 30
eproposewor 45 eproposewthat -54 eproposewthrough -53 equestion, 49 equestion,his -57 equestionw 11
equestionwand 29 equestionwbecause -30 equestionwin -20 equestionwthat -27 erail, 68 erailw 27
erailwGcue -37 erailwand 50 ereadw 43 erebut, -15 erebutw -45 erebutwand -9 erecall, -73 erecall,N -56
erecall,Vcue 48 erecall,he 19 erecall,who -58 erecallw -90 erecallwGcue -47 erecallwand 10 erecallwas -27
erecallwthat -25 erecallwwhen -88 erecommend, -28 erecommend,N 14 erecommendw 18 erefer, 35 erefer,N -65
erefer,has 50 erefer,the 13 erefer- -35 ereferw 19 ereferwGcue -63 ereferwand 20 ereferwas -87
ereferwbut 62 ereferwthat -51 ereferwwhile 5 erefuse, 4 erefuse,Gcue 35 erefuse,N 18 erefuse,which 65
erefuse- -14 erefusewand -83 erefusewas 34 erefusewor -20 erefusewthat -72 ereiterate, -10 ereiterate,G -58
ereiteratew 20 ereiteratewand -45 ereiteratewthat -38 ereject,Gcue 57 erejectw -11 erejectwand 45
erejectwas -39 erejectwthat -65 eremark, 4 eremark,N 51 eremarkw 19 eremarkwthat -25 eremind, -64
eremindw -48 eremindwand -75 eremindwas -43 eremindwto -5 erepeat, 32 erepeatw -59 erepeatwas -36
erepeatwthat -36 ereport( -51 ereport, -51 ereport,# -55 ereport,A 65 ereport,N -64 ereport,and -35
ereport,q -39 ereport,the 26 ereport,which -62 ereport,while 53 ereport,who 5 ereport- 10 ereportw -59
ereportwGcue -47 ereportwand -102 ereportwas 19 ereportwbefore -18 ereportwduring -21 ereportwin -28
ereportwon -103 ereportwsince -12 ereportwt 51 ereportwthat -23 ereportwto -11 erespond, -13
erespond,and -12 erespondw -18 erespondwGcue -72 erespondwand 3 erespondwt -65 erespondwthat -47
eretweet, -45 ereveal, -74 ereveal,A -62 ereveal,and 4 ereveal,the -76 erevealw 34 erevealwand -82
erevealwas -68 eridicule, -49 eridiculew -30 esay( -15 esay(# -50 esay(N -60 esay(V -59 esay, -43 esay,# 40
esay,A -28 esay,E -31 esay,G -23 esay,Gcue -20 esay,J -26 esay,N -65 esay,V -44 esay,Vcue 31 esay,a 5
esay,although -56 esay,and -21 esay,because -59 esay,but -18 esay,despite 64 esay,for 10 esay,have -56
esay,having -37 esay,he -14 esay,his -8 esay,in 8 esay,is 3 esay,it 22 esay,most 23 esay,n -21 esay,or 22
esay,q -93 esay,she -82 esay,should -42 esay,so -57 esay,such -40 esay,the -10 esay,they 38 esay,though -9
esay,to 27 esay,was 7 esay,when 26 esay,where 5 esay,which 20 esay,while 5 esay,who 9 esay,whoever -35
esay,whom -18 esay,whose -55 esay,will 9 esay,with 15 esay,would -43 esay,you -53 esay- -46 esay-A -32
esay-G -50 esay-Gcue 35 esay-N 7 esay-V 60 esay-a 96 esay-all 59 esay-and -39 esay-as 5 esay-but -42
esay-if -55 esay-n -49 esay-or -74 esay-that -14 esay-the 17 esay-there 5 esay-though 45 esay-to -52
esay-was -33 esay-which -15 esay: -45 esay:G -23 esay:N 10 esay:V -33 esay:q -38 esay:the -33 esay; -35
esay;# 68 esay;N -9 esay;and -42 esayw -86 esaywGcue -8 esaywafter -67 esaywand -23 esaywas -18 esaywat -69
esaywbecause -43 esaywbefore -148 esaywbut -19 esaywduring -123 esaywhow -52 esaywif -118 esaywin -28
esaywof -26 esaywon 6 esaywor -78 esaywsince -65 esaywso -83 esaywt -130 esaywthat -35 esaywthough 11
esaywthrough -78 esaywto -54 esaywunless -22 esaywwhat 10 esaywwhen -183 esaywwhere -45 esaywwhether -69
esaywwhich -72 esaywwhile 20 esaywwhy -34 esaywyet -71 eshow, -71 eshow,N -56 eshow,V -60 eshow,and 11
eshow,n -44 eshow,the -76 eshow,while -76 eshow- -80 eshow: -62 eshow:# -33 eshoww -154 eshowwGcue -25
eshowwand -81 eshowwas -42 eshowwbut -28 eshowwif -8 eshowwor -16 eshowwthat -12 eshowwwhile -34
esignal, 31 esignalw -56 esignalwt -33 eslam, 52 eslamw 20 eslamwGcue -4 eslamwand -43 eslamwas 15
eslamwthat -22 espeak, 5 espeak,Gcue 41 espeak,and 49 espeak,n 42 espeak,the -65 espeakw -50 espeakwand -52
espeakwas -71 espeakwbefore 52 espeakwthat -23 especulate, 60 estate( 30 estate, -12 estate,A 30
estate- -62 estatew 18 estatewand -25 estatewif -16 estatewon 49 estatewso -14 estatewthat -33
estresswand -91 estresswif -11 esuggest( -53 esuggest, 5 esuggest,A -56 esuggest,E -61 esuggest,G 69
esuggest,J 51 esuggest,N 47 esuggest,and 77 esuggest,but -56 esuggest,in -51 esuggest,so -62 esuggest,the 5
esuggest,to -51 esuggest,was 15 esuggest,which -23 esuggest,who -60 esuggest- 60 esuggest-A -22
esuggest-q 66 esuggest: 20 esuggest:q -56 esuggestw -49 esuggestwGcue -52 esuggestwand -54 esuggestwas -89
esuggestwbecause 34 esuggestwif -71 esuggestwor -27 esuggestwso -29 esuggestwthat 42 esuggestwthrough -27
esuggestwto -12 esuggestwwhen -44 esuggestwwhether -21 etalk, 44 etalk,A 7 etalk,N -20 etalk,and -28
etalk,but -17 etalk,who 59 etalk- 5 etalkw -6 etalkwGcue -30 etalkwand -79 etalkwas -22 etalkwthat -24
etalkwthrough -39 etalkwwhen 48 etell, -19 etell,G 21 etell,Gcue -32 etell,N -57 etell,and -14 etell,he -51
etell,n -55 etell,q -48 etell- 4 etellw -96 etellwGcue 5 etellwand -97 etellwas -46 etellwbecause -45
etellwbefore -54 etellwbut -61 etellwif -39 etellwin -31 etellwof -17 etellwor -37 etellwsince -12
etellwt -73 etellwthat -78 etellwto -14 etellwwhen 31 etellwwhere -18 etellwwhether -17 ethank, -25
ethank,N -13 ethank,his -33 ethankw 50 ethankwand 53 ethankwas -22 ethankwat 47 ethreaten, -21
ethreatenw 15 ethreatenwthat -24 etout, 24 etout,and 17 etout- -23 etoutw 44 etoutwand -15 etoutwas -60
etoutwin 51 etweet, 47 etweet- -55 etweetw 51 etweetwand 9 etweetwas 34 etweetwthat -36 eurge, -31
eurge,Gcue 44 eurge,and -7 eurge,but 6 eurge,which 52 eurge- 55 eurgew -12 eurgewthat -54 evoice, -13
evoicew 17 evow, 66 evow,N 52 evow,and -41 evow,n 35 evow- -5 evoww -30 evowwGcue -22 evowwafter -60
evowwand -7 evowwas 28 evowwbefore -10 evowwduring -56 evowwwhile -40 ewarn, 40 ewarn,A 61 ewarn,Gcue -40
ewarn,and -9 ewarn,but 66 ewarnw 8 ewarnwand -23 ewarnwas 40 ewarnwbecause -40 ewarnwbut 31 ewarnwif -50
ewarnwor -28 ewarnwthat -22 ewonderw -75 ewonderwand -67 ewrite, 4 ewrite,A 35 ewrite,a 62 ewrite,n 20
ewrite,q -55 ewrite,whose 12 ewrite- 46 ewritew -31 ewritewGcue -55 ewritewand 31 ewritewas -6
ewritewbecause -66 ewritewbefore -38 ewritewif -24 ewritewor -18 ewritewthat -35 i0( 10 i0: -10 i0; 15
i0w -30 i1- 18 i1; -29 i1w 48 k0( 32 k0, 44 k0- 5 k0: -62 k0; 32 k0w 26 k1( -15 k1, -7 k1- 11 k1: 16
k1w -39 k2( -35 k2, -52 k2- 11 k2: 55 k2; -34 k2w -62 k3( -52 k3, -70 k3- -16 k3: -44 k3; 13 k3w -115
k4, -71 k4- -23 k4: -43 k4; -37 k4w -177 l1, -7 l1- 17 l1: -49 l1w 46 l2, 24 l2- 22 l2: -23 l2; 39 l2w 16
l3( 27 l3, -6 l3- 27 l3: -71 l3; 64 l3w -24 l4( -15 l4, 14 l4: 13 l4; -26 l4w -29 l5( -10 l5, -31 l5- -22
l5: 26 l5; -22 l5w -76 l6, -75 l6- -26 l6: -78 l6; -28 l6w 17 m( 6 m(v0 26 m(v1 -20 m,v1 -5 m- 7 m-v0 29
m-v1 -10 m: -13 m:v1 -15 m;v0 49 m;v1 -29 mw -4 mwv0 24 mwv1 -28 n(#v1 -45 n(Av1 23 n(Nv0 -57 n(Nv1 -37
n(Vv1 22 n(nv1 -52 n(qv0 -42 n(qv1 -31 n,#v0 -112 n,#v1 30 n,Av1 -43 n,Ev0 25 n,Ev1 -9 n,Gcuev0 170
n,Gcuev1 8 n,Gv0 -24 n,Gv1 -4 n,Jv0 -54 n,Nv0 -51 n,Nv1 23 n,Vcuev0 55 n,Vcuev1 11 n,Vv1 -44 n,afterv1 54
n,allv1 11 n,alongv1 -61 n,althoughv1 -56 n,amongv0 -39 n,andv0 4 n,anv0 -24 n,anv1 17 n,asv0 -36 n,atv1 9
n,av0 16 n,av1 17 n,becausev0 10 n,becausev1 -78 n,beforev1 15 n,butv0 103 n,butv1 -22 n,despitev0 6
n,despitev1 21 n,forv1 27 n,fromv0 3 n,hasv0 50 n,havev1 35 n,havingv1 -37 n,herv0 -6 n,hev0 26 n,hev1 -19
n,hisv0 -41 n,hisv1 6 n,ifv1 -62 n,intov1 -42 n,inv1 -13 n,isv1 -8 n,itv0 54 n,itv1 -22 n,iv1 55
n,likev1 -23 n,mayv1 25 n,mostv1 -27 n,muchv1 -53 n,norv1 -8 n,nov1 -45 n,nv1 -28 n,ofv0 -31 n,ofv1 -60
n,onv1 -49 n,orv1 -26 n,qv0 -8 n,qv1 -62 n,shev0 9 n,shev1 -16 n,sincev1 -61 n,somev0 -12 n,somev1 7
n,sov1 -9 n,suchv1 -69 n,thatv0 -49 n,thatv1 -9 n,therev1 28 n,thev0 41 n,thev1 -9 n,theyv1 38
n,thoughv0 31 n,thoughv1 -12 n,tov0 4 n,tov1 -16 n,upv1 18 n,wasv0 24 n,wasv1 -10 n,werev1 -52 n,wherev0 -9
n,wherev1 14 n,whichv0 14 n,whichv1 7 n,whilev0 -16 n,whilev1 26 n,whoeverv1 -35 n,whov0 14 n,whov1 19
n,willv1 -10 n,withv0 -38 n,withv1 10 n,wouldv0 -37 n,wouldv1 -40 n,xv0 -53 n,youv0 -53 n-#v0 -19 n-#v1 17
n-Av0 16 n-Av1 -16 n-Gcuev1 47 n-Gv1 -34 n-Nv1 -10 n-Vv1 -19 n-allv0 39 n-allv1 59 n-althoughv1 59
n-andv1 13 n-anv1 23 n-asv1 -16 n-atv1 -47 n-av0 52 n-av1 6 n-butv0 -7 n-butv1 29 n-forv0 63 n-fromv1 -33
n-hev1 54 n-hisv0 62 n-hisv1 -58 n-ifv1 -20 n-inv1 -10 n-itv0 -12 n-itv1 51 n-nv0 -19 n-ofv1 -35 n-orv1 -18
n-qv0 -39 n-qv1 -14 n-suchv1 -44 n-thatv1 -14 n-thev0 30 n-thev1 36 n-thoughv1 69 n-tov1 -14 n-wasv1 -41
n-whetherv1 -6 n-whichv1 -5 n:#v1 -58 n:Gv1 -43 n:Nv0 7 n:Nv1 -5 n:Vv1 -33 n:nv1 -29 n:qv0 -4 n:qv1 11
n:thev0 -31 n:thev1 -33 n:tov1 24 n;#v1 26 n;Nv0 42 n;Nv1 -30 n;Vv1 -10 n;andv0 38 n;andv1 -53 n;nv0 29
n;shev1 15 n;thev1 -9 nwGcuev0 -59 nwGcuev1 29 nwafterv0 39 nwafterv1 -16 nwandv0 -23 nwandv1 -4 nwasv0 -19
nwasv1 -10 nwatv0 9 nwatv1 -4 nwbecausev0 -73 nwbecausev1 -16 nwbeforev0 51 nwbeforev1 -46 nwbutv0 23
nwduringv0 30 nwduringv1 -76 nwhowv0 -41 nwhowv1 -67 nwifv0 -44 nwifv1 -28 nwinv0 49 nwinv1 -69 nwofv1 -54
nwonv0 5 nwonv1 7 nworv0 -81 nworv1 -52 nwsincev1 -112 nwsov0 27 nwsov1 -123 nwthatv0 -135 nwthatv1 14
nwthoughv1 25 nwthroughv0 -14 nwthroughv1 -52 nwtov0 -59 nwtov1 -98 nwtv0 68 nwtv1 -123 nwunlessv1 -70
nwviav1 11 nwwhateverv1 -19 nwwhatv0 35 nwwhatv1 -116 nwwhenv0 45 nwwhenv1 -39 nwwherev0 -60 nwwherev1 -66
nwwhetherv0 -71 nwwhetherv1 -17 nwwhilev0 27 nwwhilev1 -28 nwwhosev1 -59 nwwhyv1 -41 nwyetv1 -93 p#( -42
p#, -10 p#- 77 p#w -51 p', 11 p'w -82 p)- -60 p)w 7 p., -38 p.; 26 p:w -12 pA, -26 pA- 4 pA: -59 pAw -40
pC, -39 pD, -16 pD- -79 pDw -162 pE, -36 pE- 14 pEw -192 pG, 20 pG: 22 pGw -41 pJ, -22 pJ- -5 pJw -40
pM, -23 pM- -66 pM: -46 pMw -48 pN( -73 pN, -11 pN- 31 pN: -11 pN; -42 pNw 9 pO, 61 pO- 56 pOw -48 pP, -14
pP- -7 pPw -39 pR( 27 pR, -9 pRw -73 pS, -46 pS- -8 pSw -41 pV, -9 pV- -9 pV: -78 pVw -27 pW, -93 pWw -59
pn( 34 pn, 9 pn- -9 pn; 26 pnw 22 pq- 18 pq; -29 pqw 48 pt, 81 ptw -85 pxw -57 q0(0 21 q0,0 -5 q0,1 72
q0-0 -25 q0-1 75 q0:0 -18 q0;1 -11 q0w0 -26 q0w1 45 q1(0 -13 q1(1 -54 q1,0 -20 q1,1 -52 q1-0 11 q1-1 9
q1:0 10 q1:1 -79 q1;0 48 q1;1 -44 q1w0 -44 q1w1 22 r0( 4 r0, -71 r0- -60 r0: -91 r0; 15 r0w -49 r1( 32
r1, -38 r1- -4 r1: -88 r1; -35 r1w -65 r2( -36 r2- 10 r2: -10 r2; 22 r2w 5 r3( 10 r3, -7 r3- -30 r3: 34
r3; -31 r3w 31 r4( -75 r4, 33 r4- 34 r4: -55 r4; 43 r5( 19 r5, 38 r5- 38 r5: 5 r5; 11 r5w 8 s#, -7 s#- 45
s#: -28 s#w -41 s'w -46 sA, -33 sA- -13 sAw 45 sE, -64 sEw 21 sG, -23 sG; 58 sGcue, -18 sGcuew -78 sGw -73
sJ( -25 sJ- 53 sJw -68 sN( 14 sN, -6 sN- 40 sN: -92 sN; -15 sNw 30 sV, -4 sV- -70 sVcue, -41 sVcuew -67
sVw 6 sa( -65 sa, 5 sa: -14 san, 45 sand, -60 sandw -32 sanotherw -42 sanw -92 sany, 4 sanyw -18 sare( -50
sare, -61 sas, 50 sat, -58 sat- -50 satw -53 saw -30 sbecause, -35 sbecausew -17 sbetween, -59
sbetweenw -65 sboth, 19 sby, -43 sbyw -59 scould, 35 scouldw -37 scw -27 sdespite, -47 sdespitew -16
seachw 55 sfor, 12 sfor- -27 sfor; 39 sforw -27 sfromw -28 shave, 62 shavew -5 shavingw -38 she( -24
she, -24 she- -11 she: 8 sher, -6 sher- -70 sherself, -33 sherw 35 shew -29 shim, -10 shimself, 21
shimself; -44 shimselfw -23 shimw -36 shis- -11 shisw 45 show( -31 show, 5 show: -70 showw -96 sif, -44
sifw 6 sinw -13 sis, -99 sis- 29 sis; -42 sisw -12 sit, -4 sit- -31 sit: -31 sit; 38 sits, 10 sitselfw -42
sitsw -19 sitw 20 smany, 10 smanyw -67 sme, 47 smost, -44 smuch, -30 sn, 32 sn- -31 sn: -86 sno, -42
snow 41 snw -14 sofw 7 son- -74 sonw -22 soverw -46 sq, -42 sq- 4 sqw 18 sseveral, -75 sseveralw -54
sshe, -4 sshe- 25 sshew 21 ssome, -22 ssomew 31 ssuchw -45 sthat, -46 sthat: 22 sthat; -8 sthatw -63
sthe( -56 sthe, -10 sthe- 15 sthe: 37 sthe; -12 stheir, 57 sthem, -38 sthemselvesw -59 sthemw -6 sthere, 14
sthere- 61 stherew -54 sthew -26 sthey, 101 sthey- -10 sthey: -43 sthey; -5 sthis, -26 sthisw -45
sthose, -61 sthose- -56 sthosew -27 sto, 49 sto- 36 sto; 39 stow 12 stw -9 sup, -63 suponw 21 swas, 8
swasw -64 swere, 5 swerew -42 swhat, 43 swhat- -61 swhatw 27 swhen, -11 swherew -36 swhether, -51
swhetherw -109 swhile, -47 swho- 4 swhow -59 swith, 22 swithw -48 swouldw -20 t(#_) -45 t(A_0 23 t(N_) -62
t(N_, 11 t(N_. -59 t(P_0 -5 t(S_0 52 t(V_0 5 t(q_0 -52 t,#_, -58 t,#_. -62 t,#_E 8 t,#_P -9 t,#_Vcue 6
t,#_and -49 t,#_that 5 t,A_0 -21 t,C_( 5 t,C_, 22 t,C_0 -31 t,C_A 24 t,C_E 29 t,C_P -26 t,C_Vcue 135
t,C_and -15 t,C_are -45 t,C_did 9 t,C_don’t -24 t,C_has 64 t,C_have -22 t,C_is 81 t,C_on 45 t,C_to -83
t,C_was 4 t,C_were -53 t,C_will -17 t,C_’s -8 t,D_, -76 t,D_. -78 t,D_A 46 t,D_E 8 t,D_G 38 t,D_J 59
t,D_P 11 t,D_V 35 t,D_Vcue 6 t,D_a 13 t,D_and -59 t,D_as -69 t,D_by -16 t,D_from 8 t,D_has 49 t,D_is -21
t,D_or -33 t,D_outside -57 t,D_q -36 t,D_than 52 t,D_that 92 t,D_the -9 t,D_to -9 t,D_was -16 t,D_who 7
t,D_will -5 t,D_with -61 t,D_would -59 t,G_0 32 t,J_0 22 t,J_and -53 t,J_or -44 t,J_who -38 t,M_0 -25
t,N_$ -69 t,N_' 22 t,N_( 27 t,N_, -107 t,N_- -62 t,N_. -59 t,N_E 66 t,N_P -61 t,N_V 9 t,N_Vcue 103
t,N_and -131 t,N_has 41 t,N_is 35 t,P_0 -18 t,R_A 41 t,R_E 11 t,R_Vcue 57 t,R_does -10 t,R_had -53
t,R_has 37 t,R_have -21 t,R_he -6 t,R_is 39 t,R_was -23 t,R_will -10 t,R_would -54 t,R_’m -25 t,R_’s 42
t,S_, -6 t,S_0 11 t,S_A 49 t,S_E 6 t,S_P 16 t,S_V 33 t,S_Vcue 57 t,S_is 11 t,S_was -58 t,S_were -59
t,S_would -55 t,V_0 4 t,W_0 -4 t,n_, -79 t,n_. -72 t,n_E -57 t,n_G -4 t,n_J -56 t,n_P -72 t,n_V 14
t,n_Vcue 63 t,n_and -128 t,n_from -49 t,n_has 13 t,n_have -54 t,n_on 20 t,n_or -49 t,n_she 23 t,n_that 61
t,n_to 25 t,n_who -7 t,n_would -65 t,q_0 -47 t,x_0 -53 t-#_, -37 t-C_. 10 t-C_0 -28 t-C_A 63 t-C_P 46
t-C_V -16 t-C_Vcue 65 t-C_is 54 t-C_to -62 t-D_- -17 t-D_. -8 t-D_A 88 t-D_P -6 t-D_as -44 t-D_he -20
t-D_that 28 t-D_who 38 t-G_0 17 t-M_0 -73 t-N_. 7 t-N_and -28 t-P_0 -31 t-R_A -3 t-R_might 42 t-S_0 8
t-V_0 15 t-n_, 21 t-n_Vcue 64 t-n_as -43 t-n_he 31 t-n_that 10 t-q_0 -39 t:#_P -42 t:D_P -42 t:G_0 -58
t:N_, 44 t:N_. -66 t:N_and -38 t:P_0 20 t:V_0 -55 t:n_. -29 t:q_0 10 t;#_Vcue 33 t;C_0 -23 t;D_P -4
t;N_, 28 t;N_; -32 t;V_0 -10 twC_' -46 twC_( -61 twC_, -87 twC_- -101 twC_. -201 twC_0 34 twC_A 4 twC_E 17
twC_G 40 twC_Gcue 67 twC_J -28 twC_P -87 twC_V -37 twC_Vcue 108 twC_a -87 twC_after -68 twC_and -116
twC_are -94 twC_as -62 twC_because -20 twC_before 24 twC_between -42 twC_by -58 twC_can -40 twC_could 28
twC_from -75 twC_had -74 twC_has 66 twC_he -28 twC_him 27 twC_into -27 twC_is -70 twC_like -29 twC_on -14
twC_or -63 twC_out -26 twC_over -55 twC_q -122 twC_should -86 twC_than -56 twC_that -113 twC_the 33
twC_to -144 twC_was -67 twC_were -72 twC_when -21 twC_who -74 twC_will -44 twC_with -38 twC_would -77
twG_0 -6 twP_0 11 twS_, -158 twS_. -142 twS_0 -30 twS_: 35 twS_A 29 twS_E 23 twS_G -52 twS_J -32 twS_P -100
twS_V 51 twS_Vcue 93 twS_after -46 twS_and -24 twS_as -58 twS_by -37 twS_did -57 twS_from -30 twS_had 35
twS_has 25 twS_is -79 twS_n 29 twS_on -36 twS_or -34 twS_q -80 twS_that -58 twS_to -33 twS_was -27
twS_were -42 twS_where -44 twS_who 29 twS_with -52 twW_0 -62 twt_0 9 v0(N -50 v0,# 5 v0,A -62 v0,E 8
v0,G -22 v0,Gcue -8 v0,N -51 v0,a -16 v0,along -52 v0,among -50 v0,an -15 v0,and -91 v0,as -143
v0,because -45 v0,but 19 v0,despite 26 v0,for -18 v0,his -4 v0,in -76 v0,into -42 v0,like 35 v0,n -62
v0,on -49 v0,q -56 v0,some -48 v0,such -51 v0,the -13 v0,though -32 v0,up 18 v0,when 60 v0,which -21
v0,while -28 v0,with -18 v0,without -46 v0,x -53 v0-# -50 v0-A -14 v0-G -9 v0-N -10 v0-all 59 v0-and -19
v0-as 16 v0-from -33 v0-n -3 v0-or -4 v0-to -5 v0:G -37 v0:N -17 v0:n -29 v0:the -35 v0;and 4 v0wGcue -62
v0wafter -9 v0wand -48 v0was -33 v0wat 18 v0wbecause -89 v0wbefore -16 v0wbut -57 v0wduring 19 v0wif -33
v0win 7 v0wof -30 v0won 18 v0wor -86 v0wsince -67 v0wso -65 v0wthat 31 v0wthrough -42 v0wto -62
v0wunless -38 v0wvia 31 v0wwhen -54 v0wwhile -111 v1(# -45 v1(A 5 v1(N -36 v1(V 5 v1(q -52 v1,# -31 v1,A 5
v1,E -5 v1,Gcue 55 v1,J -44 v1,N 16 v1,V -34 v1,Vcue 34 v1,a 46 v1,after 66 v1,all -23 v1,along -41
v1,an 16 v1,and 38 v1,another -20 v1,are 25 v1,as 31 v1,at -4 v1,because -17 v1,both 17 v1,but 20 v1,by -47
v1,could -50 v1,despite 14 v1,for 39 v1,from -62 v1,has -5 v1,have 5 v1,having -37 v1,her -6 v1,his -21
v1,i -4 v1,if -56 v1,in 4 v1,is -18 v1,like -54 v1,may 25 v1,most -35 v1,much -53 v1,no -45 v1,nor -8
v1,of -60 v1,or -63 v1,q -36 v1,she -4 v1,should -42 v1,since -61 v1,so -9 v1,some 48 v1,such -40
v1,that -31 v1,the 26 v1,there 45 v1,they 38 v1,though 25 v1,to -9 v1,was 5 v1,were -52 v1,when -38
v1,which 16 v1,while 26 v1,who 23 v1,whoever -35 v1,whose 5 v1,will 21 v1,would -56 v1,you -53 v1-# 24
v1-A 7 v1-G -15 v1-Gcue 47 v1-N -7 v1-a 42 v1-all 39 v1-although 59 v1-an 23 v1-and 21 v1-as -58 v1-but 39
v1-for 25 v1-he 54 v1-his 6 v1-if -20 v1-in 12 v1-it 20 v1-n -13 v1-of -35 v1-or -22 v1-q -39 v1-such -44
v1-that -14 v1-the 47 v1-there 5 v1-though 69 v1-to -55 v1-was -41 v1-which -5 v1:# -51 v1:N 16 v1:V -33
v1:a -51 v1:q 10 v1:the -30 v1:to 24 v1;# 30 v1;N -13 v1;V -10 v1;and -23 v1;n 42 v1;she 15 v1wGcue 16
v1wafter 15 v1was -17 v1wat -17 v1wbecause -21 v1wbefore 34 v1wbut 26 v1wby -45 v1wduring -47 v1whow -85
v1wif -32 v1win 28 v1wnor -49 v1wof -39 v1won -21 v1wor -54 v1wsince -81 v1wt 11 v1wthat -75 v1wthrough -31
v1wto -94 v1wunless -58 v1wwhat -9 v1wwhatever -44 v1wwhen 16 v1wwhere -94 v1wwhether -36 v1wwhich -10
v1wwhile 40 v1wwhose -65 v1wwhy -46 v1wyet -11 w( -82 w(# -45 w(V -59 w+( -9 w+(q -42 w+, 13 w+,A 6 w+,G 28
w+,Gcue 21 w+,J -56 w+,N -33 w+,V 21 w+,Vcue 35 w+,a 58 w+,an -17 w+,and 34 w+,as -62 w+,but -18 w+,has 50
w+,his 14 w+,in -22 w+,n -10 w+,or -65 w+,q 38 w+,she -51 w+,such -34 w+,the 64 w+,though 29 w+,to -53
w+,was 25 w+,when 25 w+,where 21 w+,which -6 w+,who -18 w+,with -66 w+- 25 w+-# 73 w+-A -32 w+-N -24
w+-V 26 w+-all 39 w+-and 29 w+-n -57 w+-q -56 w+: 7 w+:q 8 w+; -58 w+wGcue -11 w+wafter 52 w+wand 13
w+was -46 w+wat -42 w+wbecause -88 w+wbefore 42 w+wbut -10 w+wduring -21 w+whow -32 w+wif -69 w+win 73
w+won 36 w+wor -80 w+wsince -28 w+wso 32 w+wt -6 w+wthat -53 w+wthrough -77 w+wto -28 w+wunless -46
w+wwhat -38 w+wwhere -47 w+wwhether -53 w+wwhile -6 w+wwhose -24 w+wwhy -24 w, -104 w,# 13 w,A -103 w,G 15
w,N -42 w,Vcue -57 w,a -35 w,along -26 w,and -92 w,but -4 w,he -36 w,in -42 w,it -53 w,n -57 w,or 36
w,q -43 w,the 14 w,to -51 w,when -89 w,which -9 w,with -52 w- -48 w-( 44 w-(N -32 w-, 22 w-,E 27 w-,G -40
w-,Gcue 16 w-,J -8 w-,N 30 w-,V 22 w-,Vcue 78 w-,a 44 w-,all 11 w-,along -50 w-,an -22 w-,and 19 w-,as 35
w-,he 11 w-,his -80 w-,if -51 w-,in 18 w-,it -14 w-,most -3 w-,n -4 w-,of -41 w-,q -109 w-,such -20
w-,the -6 w-,though 21 w-,to 70 w-,when 10 w-,which -22 w-,while 13 w-,who 9 w-,whom -13 w-,with -36 w-- 5
w--# -63 w--A 31 w--G -51 w--a 61 w--and 8 w--as -6 w--for -8 w--from -33 w--it 45 w--n 35 w--or -50
w--the -4 w--was -27 w-: 4 w-:# -32 w-:N -17 w-:q 22 w-:to 24 w-; 90 w-;# 53 w-;and 38 w-A -19 w-and -46
w-n -52 w-to -36 w-w 7 w-wGcue 36 w-wafter 5 w-wand -18 w-was -50 w-wbecause 3 w-wbefore 39 w-wbut 18
w-wduring -77 w-whow -17 w-wif 29 w-win -61 w-wof -35 w-won -16 w-wor -92 w-wsince -58 w-wso -37 w-wt -86
w-wthat 20 w-wthough 45 w-wthrough -51 w-wto -48 w-wwhat -60 w-wwhen -19 w-wwhere -47 w-wwhether -69
w-wwhich -36 w-wwhile 18 w-wwhose -19 w-wyet -38 w: -90 w:N -49 w:q -48 w; -93 w;N -42 w;and -29 w^( -6
w^(A 5 w^(N -39 w^(n -52 w^(q -31 w^, -46 w^,# -10 w^,E -9 w^,G -10 w^,Gcue 40 w^,J -34 w^,N -121 w^,V -51
w^,Vcue 5 w^,a -28 w^,after 54 w^,along -36 w^,although -56 w^,among -37 w^,an 21 w^,because -78 w^,both 27
w^,but 40 w^,despite 4 w^,for 34 w^,from -52 w^,have -56 w^,having -37 w^,he -63 w^,his -81 w^,if -39
w^,in 7 w^,into -42 w^,is -62 w^,it -83 w^,most -45 w^,n -66 w^,no -45 w^,nor 20 w^,of -38 w^,on -63
w^,or -32 w^,q -29 w^,she -58 w^,since -61 w^,so -39 w^,some -48 w^,such -47 w^,that -73 w^,the -39
w^,though -34 w^,to -26 w^,was -65 w^,were -52 w^,where 33 w^,which 11 w^,while 10 w^,who 20 w^,whoever -35
w^,whom 11 w^,whose 44 w^,will 19 w^,with 41 w^,x -53 w^-A -22 w^-G -20 w^-Gcue 40 w^-N -14 w^-V -43
w^-a -10 w^-all 55 w^-an 47 w^-his 24 w^-in 12 w^-it -4 w^-n 7 w^-of -35 w^-or 23 w^-q 22 w^-though 46
w^-which 32 w^: -24 w^:# -24 w^:G -37 w^:N 27 w^:n -29 w^:q -40 w^; 33 w^;N -7 w^;n 42 w^;she 53 w^;the 50
w^wGcue -38 w^wafter -27 w^wand -17 w^was 23 w^wat 33 w^wbecause -46 w^wbefore -35 w^wbut 11 w^whow -53
w^wif -132 w^win 7 w^wof -37 w^wor -20 w^wsince -75 w^wso -103 w^wt 23 w^wthat -78 w^wthough -23
w^wthrough -11 w^wto -86 w^wunless -37 w^wvia 22 w^wwhat -81 w^wwhen 7 w^wwhere -54 w^wwhether 4 w^wwhich 8
w^wwhile -37 w^wwhy -29 w^wyet 21 walthough, 57 walthough,he 40 walthoughw 23 walthoughwand 23 wand, -56
wand,A -15 wand,n -68 wand,which -12 wand,while 56 wand- -72 wand: -45 wandw -110 wandwGcue -43
wandwafter -47 wandwand -70 wandwas -46 wandwbecause -48 wandwbefore -57 wandwbut -31 wandwhow -14
wandwor -12 wandwso -25 wandwthat -33 wandwthrough -46 wandwwhen -52 was, 56 was,Gcue 24 was,N 60
was,and -6 wasw -39 waswGcue -40 waswas -8 wbecause, -15 wbut, -28 wbut,A -83 wbut,Gcue 50 wbut,J 43
wbut,V -33 wbut,and 19 wbut,as -68 wbut,despite -10 wbut,in -44 wbut,n 25 wbut,the 32 wbut,which 23
wbut- -12 wbut-or -52 wbut: 11 wbut:q 20 wbutw 4 wbutwGcue -80 wbutwafter -48 wbutwand 42 wbutwas -51
wbutwbecause 34 wbutwbut -36 wbutwhow -12 wbutwif -43 wbutwor -22 wbutwsince -15 wbutwso -10 wbutwthat -76
wbutwthough -28 wbutwto -14 wbutwwhen 29 wbutwwhether -26 wbutwyet -33 whow; -44 worw -9 wso, -89 wthat, 80
wthat,the 68 wthat,which 42 wthat- 66 wthatw -56 wthatwand -44 wthatwor -24 wthough, -4 wthough,the 54
wthoughw 7 wthoughwas -23 ww -142 wwGcue -74 wwafter -53 wwand -137 wwas 21 wwbecause -23 wwbefore -25
wwduring -15 wwhat, 49 wwhat,n -46 wwhatw 34 wwhatwand -44 wwhatwwhere -4 wwhen( -37 wwhen(N -37 wwhen, 64
wwhen,A -15 wwhen,Gcue 37 wwhen,N 19 wwhen,he 60 wwhen,i 55 wwhen,it 47 wwhen,she 67 wwhen,the 53 wwhen- 27
wwhenw 19 wwhenwGcue 14 wwhenwand -4 wwhenwbecause -6 wwhenwduring 23 wwhenwthat -13 wwherew -68
wwherewand -53 wwhich, 54 wwhich,Vcue -37 wwhichw -43 wwhichwand 11 wwhile, 141 wwhile,N 60 wwhile,he 67
wwhile,his 58 wwhile,it 42 wwhile,the 39 wwhile,they 27 wwhile- 57 wwhilew 5 wwhilewand 21 wwhilewas -87
wwhilewif -24 wwhilewwhen -41 wwif -36 wwin -59 wwor -27 wwsince -12 wwso -14 wwt -27 wwthat -63 wwto -12
wwwhat -19 wwwhen -55 wwwhether -29 wwwhy -9 wyet, -40 wyetw -78 wyetwand -41 wyetwas -41
"""
