"""Sentences of the band verdict, of next steps, conflicts and what was left out, by code.

Addressed to the worker. A name never stands where Welsh would mutate it: it follows a colon.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

VERDICTS = MessageTable(
    "verdicts",
    {
        "by_job.no_post": mark("Finding", "Not known, because your record has no job you do now."),
        "by_job.role_not_known": mark(
            "Finding",
            "Not known, because your job is not in our list. As typed: {typed}.",
        ),
        "by_job.not_placed": mark(
            "Finding",
            "Not known, because the framework does not place this job in a band. Job: {role}.",
        ),
        "by_job.out_of_scope": mark(
            "Finding",
            "The framework does not cover this job. Job: {role}.",
        ),
        "by_job.one": mark("Finding", "The band of your job: {bands}. Job: {roles}."),
        "by_job.several": mark(
            "Finding",
            "Your jobs can stand in more than one band. Jobs: {roles}. Bands: {bands}.",
        ),
        "by_awards.met": mark("Finding", "Your awards meet what this band asks for: {band}."),
        "by_awards.none": mark("Finding", "Your awards do not meet any band in full yet."),
        "by_awards.maybe_more": mark(
            "Finding",
            "Your awards meet what this band asks for: {band}. They may meet more, but that cannot be told yet: {above}.",
        ),
        "by_awards.not_known": mark(
            "Finding",
            "It cannot be told whether your awards meet a band. Not clear yet: {above}.",
        ),
        "difference.equal": mark("Finding", "Your awards meet the band of your job."),
        "difference.within": mark(
            "Finding",
            "Your awards meet one of the bands your job can stand in.",
        ),
        "difference.awards_ahead": mark(
            "Finding",
            "Your awards go further than the band of your job. By awards: {awards}. By job: {job}.",
        ),
        "difference.awards_behind": mark(
            "Finding",
            "Your awards do not yet meet the band of your job. By awards: {awards}. By job: {job}.",
        ),
        "difference.awards_none": mark(
            "Finding",
            "Your awards do not yet meet the band of your job. By job: {job}.",
        ),
        "difference.not_known": mark(
            "Finding",
            "It cannot be told yet how your awards compare with the band of your job. By job: {job}.",
        ),
        "difference.no_job": mark(
            "Finding",
            "Your awards cannot be compared with the band of your job, because that band is not known.",
        ),
        "target.chosen": mark("Finding", "You chose this band: {band}."),
        "target.job": mark("Finding", "This is the band of the job you do now: {band}."),
        "target.job_one_of": mark(
            "Finding",
            "Your jobs can stand in more than one band. This is one of them: {band}.",
        ),
        "target.above": mark("Finding", "This is the next band up: {band}."),
        "target.top": mark("Finding", "There is no band above yours in the framework."),
        "target.out_of_scope": mark(
            "Finding",
            "The framework leaves out the job you do now, so we suggest no band. You can choose one yourself.",
        ),
        "target.not_placed": mark(
            "Finding",
            "The framework puts the job you do now in no band, so we suggest no band. You can choose one yourself.",
        ),
        "step.nothing_left": mark("Finding", "You already have everything this band asks for."),
        "step.top": mark(
            "Finding",
            "There is no band above yours in the framework. Other careers may interest you.",
        ),
        "step.out_of_scope": mark(
            "Finding",
            "The framework leaves out the job you do now, so we suggest no next step. Choose a band to see what it would take.",
        ),
        "step.not_placed": mark(
            "Finding",
            "The framework puts the job you do now in no band, so we suggest no next step. Choose a band to see what it would take.",
        ),
        "step.register.overdue": mark(
            "Finding",
            "You must register for your job, and your record says you have not. You may not do this job until you are registered. Job: {role}.",
        ),
        "step.register.lapsed": mark(
            "Finding",
            "You must be registered for your job, and your record says your registration has lapsed. You may not do this job until you are registered again. Job: {role}.",
        ),
        "step.register.due": mark(
            "Finding",
            "You must register for your job, your record says you have not, and the last day for it is about now. Speak to your manager today. Job: {role}.",
        ),
        "step.renew.passed": mark(
            "Finding",
            "Your record says your registration has run out. If you have renewed it, put the new date on your record. If not, you may not do this job: speak to your manager today. Job: {role}.",
        ),
        "step.renew.open": mark(
            "Finding",
            "You can renew your registration now. Finish it by: {finish}. Your registration ends: {end}. If you have renewed it, put the new date on your record.",
        ),
        "step.renew.late": mark(
            "Finding",
            "The day to finish renewing your registration has passed: {finish}. Your registration ends: {end}. If you have renewed it, put the new date on your record. If not, do it today, and speak to your manager.",
        ),
        "step.no_way": mark(
            "Finding",
            "We found no way to this that can be taken today: {target}.",
        ),
        "step.take.band.only": mark("Finding", "This is what is left on the way to: {target}."),
        "step.take.band.best": mark(
            "Finding",
            "There is more than one way to: {target}. We put first what is for the people you work with, then the lowest level, then the fewest new awards.",
        ),
        "step.take.register.only": mark(
            "Finding",
            "The Register asks for this award for your job: {target}. It comes first, because a band does not replace it.",
        ),
        "step.take.register.best": mark(
            "Finding",
            "The Register asks for an award for your job: {target}. There is more than one way to have it. It comes first, because a band does not replace it.",
        ),
        "step.take.band.both": mark(
            "Finding",
            "This leads to {target}, and it is what the Register asks for your job as well.",
        ),
        "step.take.band.after": mark(
            "Finding",
            "This comes after the step before it, on the way to: {target}.",
        ),
        "step.take.band.other": mark("Finding", "Another way to: {target}."),
        "step.take.band.stranger": mark(
            "Finding",
            "Another way to this, for work with other people than those you support now: {target}.",
        ),
        "step.take.register.after": mark(
            "Finding",
            "This comes after the step before it, on the way to: {target}.",
        ),
        "step.take.register.other": mark("Finding", "Another way to: {target}."),
        "step.take.register.stranger": mark(
            "Finding",
            "Another way to this, for work with other people than those you support now: {target}.",
        ),
        "step.finish.band": mark(
            "Finding",
            "You have already begun this, and it leads to: {target}.",
        ),
        "step.finish.register": mark(
            "Finding",
            "You have already begun this, and the Register asks for it for your job: {target}.",
        ),
        "step.check": mark(
            "Finding",
            "Before you start a new award, ask whether one you already have counts. Ask your manager, the awarding body or the regulator. On your record: {held}.",
        ),
        "step.induction.under_way": mark(
            "Finding",
            "Finish your induction. It is part of: {target}.",
        ),
        "step.induction.start": mark(
            "Finding",
            "Start your induction with your manager. It is part of: {target}.",
        ),
        "step.induction.record": mark(
            "Finding",
            "Add to your record how far your induction is. It is part of: {target}.",
        ),
        "conflict.band_met_register_not": mark(
            "Finding",
            "Your awards meet {band}, but the Register asks for more for your job: {role}. Meeting the band does not meet the Register.",
        ),
        "conflict.register_met_band_not": mark(
            "Finding",
            "Your awards are enough for the Register for your job: {role}. They do not yet meet this band: {band}.",
        ),
        "conflict.band_not_enough": mark(
            "Finding",
            "What {band} asks for would not be enough for the Register for your job: {role}. Aim for what the Register asks.",
        ),
        "conflict.posts_in_different_bands": mark(
            "Finding",
            "Your jobs stand in different bands: {bands}.",
        ),
        "conflict.posts_register_differently": mark(
            "Finding",
            "The Register treats your jobs differently. The strictest is shown first.",
        ),
        "left_out.award": mark(
            "Finding",
            "Left out, because it is dated after the day asked about: {award}",
        ),
        "left_out.post": mark(
            "Finding",
            "Left out, because it starts after the day asked about: {role}",
        ),
        "left_out.registration": mark(
            "Finding",
            "A registration was left out, because it is dated after the day asked about.",
        ),
    },
)
