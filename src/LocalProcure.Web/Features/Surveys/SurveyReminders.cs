using LocalProcure.Domain.Surveys;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Surveys;

/// <summary>Reminds suppliers who have not answered, and forgets addresses when a survey is long over.</summary>
public sealed class SurveyReminders(AppDb db, SurveyMail mail) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var done = 0;
        foreach (var survey in await db.Surveys.ToListAsync(stop))
        {
            var open = survey.IsOpenAt(now);
            if (!open && now < ForgetAt(survey)) continue;
            foreach (var invitation in await db.SurveyInvitations.Where(i => i.SurveyId == survey.Id && i.Email != "").OrderBy(i => i.InvitedAt).ToListAsync(stop))
            {
                if (!open) invitation.Forget(now);
                else if (!invitation.IsDueReminderAt(now)) continue;
                else
                {
                    db.Emails.Add(mail.Remind(survey, invitation, now));
                    invitation.NoteReminded(now);
                }
                done++;
            }
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process reminded them, or one answered at this moment: what is still due is found again on the next run.
                return done;
            }
        }
        return done;
    }

    private static DateTime ForgetAt(Survey survey) => (survey.ClosedEarlyAt ?? UkTime.FromUk(survey.ClosesOn.AddDays(1), TimeOnly.MinValue)) + SurveyInvitation.TimeToForget;
}
