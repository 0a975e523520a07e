namespace Microsoft.Bot.Schema;

#pragma warning disable CA1040 // The package has no members here.
public interface IHandoffActivity : IActivity
{
}
