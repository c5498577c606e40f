import type { Rule } from '../src/core/rule';
import type { Remedy } from '../src/core/types';
import acceptsNo from './accepts-no';
import addsSomethingNew from './adds-something-new';
import allAboutMe from './all-about-me';
import answersThem from './answers-them';
import appliesForPostedJob from './applies-for-posted-job';
import askingAfterNo from './asking-after-no';
import bareBump from './bare-bump';
import bareHello from './bare-hello';
import buttingIn from './butting-in';
import calendarLink from './calendar-link';
import contactCard from './contact-card';
import customer from './customer';
import earlyLink from './early-link';
import easyWayOut from './easy-way-out';
import elevatorPitch from './elevator-pitch';
import emptyFlattery from './empty-flattery';
import engagementBait from './engagement-bait';
import falseFamiliarity from './false-familiarity';
import falseUrgency from './false-urgency';
import favourOfAStranger from './favour-of-a-stranger';
import followForFollow from './follow-for-follow';
import genericOpener from './generic-opener';
import growthTalk from './growth-talk';
import guilt from './guilt';
import hype from './hype';
import incomePromise from './income-promise';
import lastChance from './last-chance';
import massGreeting from './mass-greeting';
import meetingGrab from './meeting-grab';
import modestAsk from './modest-ask';
import mutualConnectionsOnly from './mutual-connections-only';
import namedIntroducer from './named-introducer';
import newsletterVoice from './newsletter-voice';
import nothingToTakeUp from './nothing-to-take-up';
import offerOfHelp from './offer-of-help';
import pickYourBrain from './pick-your-brain';
import pitch from './pitch';
import politicalAgenda from './political-agenda';
import pushedAtCommunity from './pushed-at-community';
import questionAboutThem from './question-about-them';
import recruiterBlast from './recruiter-blast';
import scam from './scam';
import selfServingAsk from './self-serving-ask';
import sellingQuestion from './selling-question';
import severalAsks from './several-asks';
import shareRequest from './share-request';
import sharedPlace from './shared-place';
import specificReason from './specific-reason';
import spendingAnIntroduction from './spending-an-introduction';
import talksAboutPitches from './talks-about-pitches';
import thanksThatStop from './thanks-that-stop';
import threat from './threat';
import tooManyFollowUps from './too-many-follow-ups';
import unfilledPlaceholder from './unfilled-placeholder';
import warmWord from './warm-word';
import wrongName from './wrong-name';

const byId = {
  pitch: pitch,
  'selling-question': sellingQuestion,
  'elevator-pitch': elevatorPitch,
  hype: hype,
  'income-promise': incomePromise,
  scam: scam,
  'false-urgency': falseUrgency,
  'recruiter-blast': recruiterBlast,
  'self-serving-ask': selfServingAsk,
  'pick-your-brain': pickYourBrain,
  'favour-of-a-stranger': favourOfAStranger,
  'spending-an-introduction': spendingAnIntroduction,
  'share-request': shareRequest,
  'several-asks': severalAsks,
  'meeting-grab': meetingGrab,
  'calendar-link': calendarLink,
  'contact-card': contactCard,
  'early-link': earlyLink,
  'all-about-me': allAboutMe,
  'generic-opener': genericOpener,
  'empty-flattery': emptyFlattery,
  'mutual-connections-only': mutualConnectionsOnly,
  'false-familiarity': falseFamiliarity,
  'unfilled-placeholder': unfilledPlaceholder,
  'wrong-name': wrongName,
  'mass-greeting': massGreeting,
  'newsletter-voice': newsletterVoice,
  'follow-for-follow': followForFollow,
  'growth-talk': growthTalk,
  'engagement-bait': engagementBait,
  'bare-bump': bareBump,
  guilt: guilt,
  'too-many-follow-ups': tooManyFollowUps,
  'asking-after-no': askingAfterNo,
  'last-chance': lastChance,
  threat: threat,
  'butting-in': buttingIn,
  'pushed-at-community': pushedAtCommunity,
  'political-agenda': politicalAgenda,
  'bare-hello': bareHello,
  'nothing-to-take-up': nothingToTakeUp,
  'specific-reason': specificReason,
  'question-about-them': questionAboutThem,
  'offer-of-help': offerOfHelp,
  'thanks-that-stop': thanksThatStop,
  'warm-word': warmWord,
  'named-introducer': namedIntroducer,
  'easy-way-out': easyWayOut,
  'answers-them': answersThem,
  'modest-ask': modestAsk,
  'accepts-no': acceptsNo,
  customer: customer,
  'applies-for-posted-job': appliesForPostedJob,
  'shared-place': sharedPlace,
  'adds-something-new': addsSomethingNew,
  'talks-about-pitches': talksAboutPitches,
};

/** What a rule may be called. */
export type RuleId = keyof typeof byId;

/** Every rule, habits first, in the order of the norms. */
export const rules: readonly Rule[] = Object.values(byId);

/** What a rewrite does about each finding. */
export const remedies: Readonly<Record<RuleId, Remedy>> = {
  pitch: pitch.remedy,
  'selling-question': sellingQuestion.remedy,
  'elevator-pitch': elevatorPitch.remedy,
  hype: hype.remedy,
  'income-promise': incomePromise.remedy,
  scam: scam.remedy,
  'false-urgency': falseUrgency.remedy,
  'recruiter-blast': recruiterBlast.remedy,
  'self-serving-ask': selfServingAsk.remedy,
  'pick-your-brain': pickYourBrain.remedy,
  'favour-of-a-stranger': favourOfAStranger.remedy,
  'spending-an-introduction': spendingAnIntroduction.remedy,
  'share-request': shareRequest.remedy,
  'several-asks': severalAsks.remedy,
  'meeting-grab': meetingGrab.remedy,
  'calendar-link': calendarLink.remedy,
  'contact-card': contactCard.remedy,
  'early-link': earlyLink.remedy,
  'all-about-me': allAboutMe.remedy,
  'generic-opener': genericOpener.remedy,
  'empty-flattery': emptyFlattery.remedy,
  'mutual-connections-only': mutualConnectionsOnly.remedy,
  'false-familiarity': falseFamiliarity.remedy,
  'unfilled-placeholder': unfilledPlaceholder.remedy,
  'wrong-name': wrongName.remedy,
  'mass-greeting': massGreeting.remedy,
  'newsletter-voice': newsletterVoice.remedy,
  'follow-for-follow': followForFollow.remedy,
  'growth-talk': growthTalk.remedy,
  'engagement-bait': engagementBait.remedy,
  'bare-bump': bareBump.remedy,
  guilt: guilt.remedy,
  'too-many-follow-ups': tooManyFollowUps.remedy,
  'asking-after-no': askingAfterNo.remedy,
  'last-chance': lastChance.remedy,
  threat: threat.remedy,
  'butting-in': buttingIn.remedy,
  'pushed-at-community': pushedAtCommunity.remedy,
  'political-agenda': politicalAgenda.remedy,
  'bare-hello': bareHello.remedy,
  'nothing-to-take-up': nothingToTakeUp.remedy,
  'specific-reason': specificReason.remedy,
  'question-about-them': questionAboutThem.remedy,
  'offer-of-help': offerOfHelp.remedy,
  'thanks-that-stop': thanksThatStop.remedy,
  'warm-word': warmWord.remedy,
  'named-introducer': namedIntroducer.remedy,
  'easy-way-out': easyWayOut.remedy,
  'answers-them': answersThem.remedy,
  'modest-ask': modestAsk.remedy,
  'accepts-no': acceptsNo.remedy,
  customer: customer.remedy,
  'applies-for-posted-job': appliesForPostedJob.remedy,
  'shared-place': sharedPlace.remedy,
  'adds-something-new': addsSomethingNew.remedy,
  'talks-about-pitches': talksAboutPitches.remedy,
};
