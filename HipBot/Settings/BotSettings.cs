namespace HipBot.Settings;

/// <summary>Who the bot is for the Bot Framework; the keys are those of every Bot Framework sample.</summary>
internal sealed class BotSettings
{
    private static readonly string[] AppTypes = ["", "MultiTenant", "SingleTenant", "UserAssignedMSI"];

    public string MicrosoftAppType { get; set; } = "";

    /// <summary>Empty for local development: then only this machine may call <c>/api/messages</c>.</summary>
    public string MicrosoftAppId { get; set; } = "";

    public string MicrosoftAppPassword { get; set; } = "";

    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>App ids of other bots that may call this one; <c>*</c> for all of them, none where the list is empty.</summary>
    public IList<string> AllowedCallers { get; set; } = [];

    /// <summary>Issuers of the tokens of such callers, besides the well-known ones and the bot's own tenant.</summary>
    public IList<string> ValidTokenIssuers { get; set; } = [];

    public bool IsRegistered => MicrosoftAppId.Length > 0;

    public IEnumerable<string> Faults(IEnumerable<string> urls)
    {
        if (!AppTypes.Contains(MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"MicrosoftAppType is '{MicrosoftAppType}'. Use MultiTenant, SingleTenant or UserAssignedMSI.";
        }

        if (MicrosoftAppType.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase) && MicrosoftAppTenantId.Length == 0)
        {
            yield return "MicrosoftAppTenantId is empty, and a SingleTenant bot needs it. Set the id of the tenant.";
        }

        if (MicrosoftAppType.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase) && (MicrosoftAppTenantId.Length == 0 || !IsRegistered))
        {
            yield return "MicrosoftAppType is UserAssignedMSI, and that needs MicrosoftAppId, the client id of the identity, and MicrosoftAppTenantId. Set both.";
        }

        if (MicrosoftAppType.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase) && (MicrosoftAppPassword.Length == 0 || !IsRegistered))
        {
            yield return "MicrosoftAppType is SingleTenant, and that needs MicrosoftAppId and MicrosoftAppPassword. Set both, or use UserAssignedMSI, which needs no password.";
        }

        if (!IsRegistered)
        {
            foreach (var url in urls.Where(url => !Addresses.IsLoopback(url)))
            {
                yield return $"urls has '{url}', which others can reach, and MicrosoftAppId is empty, so that nobody could tell who "
                    + "calls /api/messages. Set MicrosoftAppId, or listen on http://127.0.0.1:3978.";
            }
        }
    }
}
